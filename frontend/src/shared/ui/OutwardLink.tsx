import type { AnchorHTMLAttributes } from 'react';
import { useBusinessClock } from '../lib/clock';
import { demoCopy } from '../lib/demoCopy';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  href?: string | null;
}

/** A link out of the product; in the demo an inspected site opens as its copy on this machine. */
export function OutwardLink({ href, children, ...rest }: Props) {
  const { demo } = useBusinessClock();
  const copy = demo ? demoCopy(href, window.location) : null;
  return (
    <a
      {...rest}
      href={copy ?? href ?? undefined}
      title={copy ? '打开演示网站' : rest.title}
      target="_blank"
      rel="noreferrer"
    >
      {children}
    </a>
  );
}
