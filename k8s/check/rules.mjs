// What every manifest of the product keeps to. Each rule returns the list of what offends it.
import { byKind, podsOf } from './manifests.mjs';

const containers = (objects) =>
  podsOf(objects).flatMap(({ owner, kind, spec }) =>
    spec.containers.map((container) => ({ where: `${owner}/${container.name}`, kind, spec, container })),
  );

const offenders = (items, keeps) => items.filter((item) => !keeps(item)).map((item) => item.where ?? item.owner);

const portOf = (container, name) => (container.ports ?? []).find((port) => port.name === name || port.containerPort === name);

export const RULES = {
  'pods run as a named ordinary user under the default seccomp profile': (objects) =>
    offenders(podsOf(objects), ({ spec }) => {
      const context = spec.securityContext ?? {};
      return context.runAsNonRoot === true && context.runAsUser > 0 && context.seccompProfile?.type === 'RuntimeDefault';
    }),
  'pods get no token of the cluster': (objects) =>
    offenders(podsOf(objects), ({ spec }) => spec.automountServiceAccountToken === false),
  'containers cannot gain rights and have a read-only root': (objects) =>
    offenders(containers(objects), ({ container }) => {
      const context = container.securityContext ?? {};
      return (
        context.allowPrivilegeEscalation === false &&
        context.readOnlyRootFilesystem === true &&
        context.capabilities?.drop?.includes('ALL') &&
        !context.capabilities.add
      );
    }),
  'containers may write to /tmp, within a limit': (objects) =>
    offenders(containers(objects), ({ spec, container }) => {
      const mount = container.volumeMounts?.find((candidate) => candidate.mountPath === '/tmp');
      return Boolean(mount && spec.volumes.find((volume) => volume.name === mount.name)?.emptyDir?.sizeLimit);
    }),
  'containers say what they need and how much memory they may take': (objects) =>
    offenders(containers(objects), ({ container }) => {
      const { requests, limits } = container.resources ?? {};
      return Boolean(requests?.cpu && requests?.memory && limits?.memory);
    }),
  'served containers have startup, liveness and readiness probes on a port they open': (objects) =>
    offenders(
      containers(objects).filter(({ kind }) => kind === 'Deployment'),
      ({ container }) =>
        ['startupProbe', 'livenessProbe', 'readinessProbe'].every((name) => {
          const probe = container[name]?.httpGet;
          return probe?.path && portOf(container, probe.port);
        }),
    ),
  'mounted volumes exist': (objects) =>
    offenders(containers(objects), ({ spec, container }) =>
      (container.volumeMounts ?? []).every((mount) => (spec.volumes ?? []).some((volume) => volume.name === mount.name)),
    ),
  'the owner of the database is known to the migrations alone': (objects) =>
    offenders(
      containers(objects).filter(({ kind }) => kind === 'Deployment'),
      ({ container }) => !JSON.stringify(container).includes('zhengxun-owner'),
    ),
  'no secret stands in a manifest': (objects) => byKind(objects, 'Secret').map((secret) => secret.metadata.name),
  'the ingress leads nobody to health and metrics': (objects) =>
    byKind(objects, 'Ingress')
      .flatMap((ingress) => ingress.spec.rules.flatMap((rule) => rule.http.paths))
      .filter(({ path, backend }) => path.startsWith('/q') || (path === '/' && backend.service.name !== 'zhengxun-web'))
      .map(({ path }) => path),
  'services and budgets find their pods': (objects) => {
    const labels = podsLabels(objects);
    return [...byKind(objects, 'Service'), ...byKind(objects, 'PodDisruptionBudget')]
      .filter(({ kind, spec }) => !labels.some((set) => matches(set, kind === 'Service' ? spec.selector : spec.selector.matchLabels)))
      .map(({ kind, metadata }) => `${kind} ${metadata.name}`);
  },
};

/** Rules that hold only for what kustomize makes of an overlay. */
export const RENDERED_RULES = {
  'images carry a fixed version': (objects) =>
    offenders(containers(objects), ({ container }) => /[^/]:(?!latest$)[\w][\w.-]*$|@sha256:[0-9a-f]{64}$/.test(container.image)),
  'every object is in the namespace': (objects) =>
    objects
      .filter((object) => object.kind !== 'Namespace' && object.metadata.namespace !== 'zhengxun')
      .map((object) => `${object.kind} ${object.metadata.name}`),
  'settings come from a ConfigMap that exists': (objects) => {
    const names = new Set(byKind(objects, 'ConfigMap').map((map) => map.metadata.name));
    return offenders(containers(objects), ({ container }) =>
      [
        ...(container.envFrom ?? []).map((source) => source.configMapRef?.name),
        ...(container.env ?? []).map((variable) => variable.valueFrom?.configMapKeyRef?.name),
      ]
        .filter(Boolean)
        .every((name) => names.has(name)),
    );
  },
  'nothing passes the network that is not named': (objects) =>
    byKind(objects, 'NetworkPolicy').some(
      ({ spec }) => spec.policyTypes.length === 2 && !spec.ingress && !spec.egress && podsLabels(objects).every((set) => matches(set, spec.podSelector.matchLabels)),
    )
      ? []
      : ['no policy denies by default'],
};

function podsLabels(objects) {
  return objects
    .filter((object) => ['Deployment', 'Job'].includes(object.kind))
    .map((object) => object.spec.template.metadata.labels);
}

function matches(labels, selector) {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}
