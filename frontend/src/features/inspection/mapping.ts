import type { components } from '../../shared/api/schema';
import type { ImportView, Rule, WordingMapping } from './words';

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
export function firstChoice(wording: Wording): Choice {
  const suggestion = wording.suggestion;
  return {
    rules: suggestion?.rules ?? [],
    ownRule: wording.suggestedOwnRule ?? '',
    effect: (suggestion?.effect as Choice['effect']) ?? 'NOTE',
    covers: suggestion?.covers ?? [],
    ownRuleId: suggestion?.ownRuleId ?? undefined,
  };
}

/** A wording must stand for at least one rule. */
export const complete = (choice: Choice | undefined): boolean =>
  choice !== undefined && (choice.rules.length > 0 || choice.ownRule.trim() !== '');

export function toMapping(wording: string, choice: Choice, original: Choice): WordingMapping {
  const sameOwnRule = choice.ownRuleId !== undefined && choice.ownRule === original.ownRule;
  return {
    wording,
    rules: choice.rules,
    covers: choice.covers,
    ownRuleId: sameOwnRule ? choice.ownRuleId : undefined,
    ownRuleWords: sameOwnRule || choice.ownRule.trim() === '' ? undefined : choice.ownRule.trim(),
    effect: choice.effect,
  };
}

/** An account fails by a veto and by nothing else: lines whose printed verdict says otherwise. */
export function disagreeing(
  list: ImportView,
  choices: Map<string, Choice>,
  rules: Map<string, Rule>,
): number[] {
  if (list.part === 'SITES') return [];
  return (list.rows ?? [])
    .filter((row) => {
      const choice = choices.get(row.words!.wording!);
      if (!row.words?.verdict || !complete(choice)) return false;
      const vetoed =
        choice!.rules.some((ref) => rules.get(ref)?.effect === 'VETO') ||
        (choice!.ownRule.trim() !== '' && choice!.effect === 'VETO');
      return vetoed !== (row.words.verdict === '不合格');
    })
    .map((row) => row.line!);
}

/** Lines found by name and unit only, which a person confirms. */
export const uncertainLines = (list: ImportView): number[] =>
  (list.rows ?? []).filter((row) => row.match === 'NAME_AND_UNIT').map((row) => row.line!);
