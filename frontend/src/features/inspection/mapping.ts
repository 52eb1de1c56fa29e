import type { components } from '../../shared/api/schema';
import type { ImportView, Part, Rule, WordingMapping } from './words';

type Wording = components['schemas']['Wording'];

/** What the wizard holds of one wording until the list is applied. */
export interface Choice {
  rules: string[];
  /** Words of the own rule it stands for; empty without one. */
  ownRule: string;
  effect: 'NOTE' | 'VETO';
  covers: string[];
  /** An own rule that exists already. */
  ownRuleId?: string;
}

/** The suggestion to begin with; nothing chosen when the wording is unknown. */
export function firstChoice(wording: Wording, rules: Rule[]): Choice {
  const suggestion = wording.suggestion;
  const choice = {
    rules: suggestion?.rules ?? [],
    ownRule: wording.suggestedOwnRule ?? '',
    covers: suggestion?.covers ?? [],
    ownRuleId: suggestion?.ownRuleId ?? undefined,
  };
  return { ...choice, effect: existing(choice, rules) ?? suggestion?.effect ?? 'NOTE' };
}

/** The effect of an own rule that exists: its own, whatever the mapping remembers. */
function existing({ ownRuleId }: Pick<Choice, 'ownRuleId'>, rules: Rule[]) {
  const rule = ownRuleId && rules.find((one) => one.ownRuleId === ownRuleId);
  return rule ? (rule.effect as Choice['effect']) : undefined;
}

/** A wording must stand for at least one rule. */
export const complete = (choice: Choice | undefined): boolean =>
  choice !== undefined && (choice.rules.length > 0 || choice.ownRule.trim() !== '');

/** An own rule that exists is sent by its id, so that no second one of the same words is made. */
export function toMapping(wording: string, choice: Choice): WordingMapping {
  const words = choice.ownRule.trim();
  return {
    wording,
    rules: choice.rules,
    covers: choice.covers,
    ownRuleId: choice.ownRuleId,
    ownRuleWords: choice.ownRuleId || words === '' ? undefined : words,
    effect: choice.effect,
  };
}

/** Own rules in force that fit a part. */
export const ownRulesFor = (part: Part, rules: Rule[]): Rule[] =>
  rules.filter(
    (rule) => rule.ownRuleId && rule.active && rule.object !== (part === 'SITES' ? 'MEDIA' : 'SITE'),
  );

/** The words of an own rule typed or picked: those of an existing rule mean that rule. */
export function nameOwnRule(choice: Choice, words: string, own: Rule[]): Choice {
  const rule = own.find((one) => one.text === words.trim());
  return {
    ...choice,
    ownRule: words,
    ownRuleId: rule?.ownRuleId ?? undefined,
    effect: rule ? (rule.effect as Choice['effect']) : choice.effect,
  };
}

/** An account fails by a veto and by nothing else: lines whose printed verdict says otherwise. */
export function disagreeing(list: ImportView, choices: Map<string, Choice>, rules: Rule[]): number[] {
  if (list.part === 'SITES') return [];
  // Offices number their own rules alike: a number of the catalogue means the catalogue's rule.
  const vetoes = new Set(rules.filter((r) => !r.ownRuleId && r.effect === 'VETO').map((r) => r.ref));
  return (list.rows ?? [])
    .filter((row) => {
      const choice = choices.get(row.words!.wording!);
      if (!row.words?.verdict || !complete(choice)) return false;
      const vetoed =
        choice!.rules.some((ref) => vetoes.has(ref)) ||
        (choice!.ownRule.trim() !== '' && (existing(choice!, rules) ?? choice!.effect) === 'VETO');
      return vetoed !== (row.words.verdict === '不合格');
    })
    .map((row) => row.line!);
}

/** Lines found by name and unit only, which a person confirms. */
export const uncertainLines = (list: ImportView): number[] =>
  (list.rows ?? []).filter((row) => row.match === 'NAME_AND_UNIT').map((row) => row.line!);
