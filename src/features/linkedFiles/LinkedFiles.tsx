import { useEffect, useMemo, useState } from 'react';
import { useTranslator } from '../../i18n/I18nProvider';
import type { OpenedMessage } from '../../pane/openedMessage';
import { useSurroundings } from '../../pane/useSurroundings';
import { accessOf, endsForOthers, isRemovable } from './access';
import { ConfirmStop } from './ConfirmStop';
import { FileList } from './FileList';
import { Frame, type FrameButton } from './Frame';
import type { ShownFile } from './lookUp';
import { LookUpProblem } from './LookUpProblem';
import { removalKey, type Removal } from './stopSharing';
import { useLinkedFiles } from './useLinkedFiles';
import { useStopSharing } from './useStopSharing';

/**
 * Step L of the plan: the files linked in the message, who of the unintended can open them, and the end of that
 * access after one confirmation. Takes the whole pane.
 */
export default function LinkedFiles({
  openedMessage,
  onBack,
}: {
  openedMessage: OpenedMessage;
  onBack: () => void;
}) {
  const words = useTranslator();
  const { t } = words;
  const { assessment, checked, item, notes, note, now } = openedMessage;
  const { unintended, marked } = assessment;
  const { account } = useSurroundings();
  const { looking, again, allow } = useLinkedFiles(checked?.message.id ?? null);
  const stopping = useStopSharing(item.key);
  /** What the user ticked or unticked against the rule. */
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const [confirming, setConfirming] = useState(false);

  const ownAddresses = useMemo(
    () => [account.address.toLowerCase(), ...(checked?.ownAddresses ?? [])],
    [account.address, checked?.ownAddresses],
  );
  const found = looking.step === 'found' ? looking.files : null;
  const files = useMemo<ShownFile[]>(
    () =>
      (found ?? []).map((one) => ({
        ...one,
        access:
          one.file && one.sharing.ok ? accessOf(one.file, one.sharing.value, unintended, ownAddresses) : null,
      })),
    [found, unintended, ownAddresses],
  );
  const removable = files.flatMap(({ file, access }) =>
    (access?.entries ?? []).flatMap((entry): Removal[] =>
      file && isRemovable(entry) ? [{ file, entry }] : [],
    ),
  );
  // A link for everybody is ended for the right people too: that is for the user to say.
  const isTicked = (removal: Removal) =>
    ticks[removalKey(removal)] ?? !(marked && endsForOthers(removal.entry));
  const ticked = removable.filter(isTicked);

  const { confirmed, outcomes, running } = stopping;
  const ended = [...outcomes.values()].filter(
    ({ outcome }) => outcome.kind === 'done' || outcome.kind === 'alreadyGone',
  );
  const allEnded = !running && confirmed !== null && ended.length === confirmed.length;
  const endedAt = ended.at(-1)?.at;
  const isNoted = notes.done.stopSharing !== undefined;
  useEffect(() => {
    if (allEnded && endedAt && !isNoted) note({ done: { stopSharing: endedAt } });
  }, [allEnded, endedAt, isNoted, note]);

  if (confirming) {
    return (
      <ConfirmStop
        removals={ticked}
        spared={removable.filter((removal) => !isTicked(removal))}
        onBack={() => {
          setConfirming(false);
        }}
        onConfirm={() => {
          setConfirming(false);
          stopping.start(ticked);
        }}
      />
    );
  }

  const lookAgain = () => {
    stopping.forget();
    again();
  };
  return (
    <Frame
      title={t('files.title')}
      region={t('files.regionLabel')}
      state={running ? 'running' : looking.step}
      // Nothing is lost by leaving, but what is under way would be told to nobody.
      onBack={running ? stopping.stopHere : onBack}
      buttons={buttons()}
      status={status()}
    >
      {body()}
    </Frame>
  );

  function body() {
    if (checked === null) return <p>{t('files.unchecked')}</p>;
    switch (looking.step) {
      case 'reading':
      case 'looking':
        return (
          <p role="status">
            {looking.step === 'looking' ? t('files.looking', { n: looking.links }) : t('files.reading')}
          </p>
        );
      case 'failed':
        return <LookUpProblem {...looking} {...{ allow, again }} />;
      case 'found':
        if (files.length === 0)
          return (
            <p>
              {t('files.none')} {t('files.noneHint')}
            </p>
          );
        return (
          <>
            <FileList
              {...{ files, stopping, now, isTicked }}
              onTick={(removal, on) => {
                setTicks({ ...ticks, [removalKey(removal)]: on });
              }}
            />
            {looking.more > 0 && <p>{t('files.more', { n: looking.more })}</p>}
            <p>{t('files.note')}</p>
          </>
        );
    }
  }

  function status(): string | null {
    if (confirmed === null) return null;
    if (running) return t('files.progress', { done: outcomes.size, all: confirmed.length });
    return t('files.summary', { done: ended.length, all: confirmed.length });
  }

  function buttons(): FrameButton[] {
    if (running) return [{ text: t('button.stopHere'), onClick: stopping.stopHere, first: true }];
    const back = { text: t('button.goBack'), onClick: onBack, first: true };
    if (looking.step !== 'found' || files.length === 0) return [back];
    if (confirmed !== null) return [{ text: t('button.lookAgain'), onClick: lookAgain }, back];
    if (removable.length === 0) return [back];
    return [
      {
        text: t('button.stopSharing'),
        loud: true,
        disabled: ticked.length === 0,
        onClick: () => {
          setConfirming(true);
        },
      },
      back,
    ];
  }
}
