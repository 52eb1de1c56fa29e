import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, unwrap } from '../../shared/api/client';
import type { components } from '../../shared/api/schema';
import { tableTime } from '../../shared/lib/dates';
import { useDraft } from '../../shared/lib/draft';
import { useMay } from '../../shared/lib/session';
import { ActionButton } from '../../shared/ui/ActionButton';
import { ConflictCallout } from '../../shared/ui/ConflictCallout';
import { SavedNote } from '../../shared/ui/SavedNote';
import { Loaded } from '../../shared/ui/states';
import { PasteReprints } from './PasteReprints';
import { ReprintRows } from './ReprintRows';
import { faults, MOST, type ReprintItem } from './reprints';

type List = components['schemas']['ReprintsView'];

const keyOf = (id: string) => ['campaign', id, 'reprints'];

/** What every site has to reprint, looked for by the machine (X008). */
export function ReprintsTab({ id }: { id: string }) {
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: () => unwrap(api.GET('/api/v1/campaigns/{id}/reprints', { params: { path: { id } } })),
  });
  const may = useMay('INSPECTOR');
  return (
    <div style={{ padding: 16 }}>
      <p className="zx-secondary" style={{ marginTop: 0 }}>
        上级要求各网站转载的重要信息。机器检查时按标题或原文网址逐个网站查找，复查整改时也按此清单；改动对以后开始的检查生效。
      </p>
      <Loaded query={query}>
        {(list) =>
          may && list.changeable ? <Editor id={id} list={list} /> : <ReprintRows items={list.items ?? []} />
        }
      </Loaded>
    </div>
  );
}

/** What is typed and not saved yet, and the version it was begun over. */
interface Typed {
  items: ReprintItem[];
  over: number;
}

function Editor({ id, list }: { id: string; list: List }) {
  const client = useQueryClient();
  const saved: Typed = { items: list.items ?? [], over: list.version! };
  const draft = useDraft<Typed>(`reprints-${id}`, saved);
  const [pasting, setPasting] = useState(false);
  const { items, over } = draft.restored ? draft.value : saved;
  const change = (to: ReprintItem[]) => draft.change({ items: to, over });
  const save = async () => {
    const now = await unwrap(
      api.PUT('/api/v1/campaigns/{id}/reprints', {
        params: { path: { id }, header: { 'If-Match': over } },
        body: { items },
      }),
    );
    client.setQueryData(keyOf(id), now);
    draft.discard();
    void client.invalidateQueries({ queryKey: ['campaign', id, 'events'] });
  };
  const overtaken = draft.restored && over !== list.version;
  return (
    <>
      {overtaken && (
        <ConflictCallout
          what="转载清单"
          by={list.editedByName}
          differences={[{ label: '清单', mine: words(items), theirs: words(list.items ?? []) }]}
          keepMine={() => draft.change({ items, over: list.version! })}
          takeTheirs={draft.discard}
        />
      )}
      <div className="zx-actions" style={{ marginBottom: 12, flexWrap: 'wrap' }}>
        <Button disabled={items.length >= MOST} onClick={() => change([...items, { title: '' }])}>
          添加一条
        </Button>
        <Button onClick={() => setPasting(true)}>从表格粘贴</Button>
        <SavedNote
          text={
            draft.restored
              ? '有改动尚未保存'
              : list.editedAt && `${list.editedByName} ${tableTime(list.editedAt)} 保存`
          }
        />
        <span style={{ marginLeft: 'auto' }} className="zx-actions">
          {draft.restored && (
            <ActionButton
              act={async () => draft.discard()}
              confirm={{ title: '放弃没有保存的改动？', content: '清单恢复为上次保存的内容。' }}
            >
              放弃改动
            </ActionButton>
          )}
          <ActionButton
            type={draft.restored ? 'primary' : 'default'}
            disabled={!draft.restored || overtaken || faults(items).size > 0 || items.length > MOST}
            act={save}
            done="清单已保存，以后开始的检查按此清单"
          >
            保存清单
          </ActionButton>
        </span>
      </div>
      {items.length > MOST && (
        <p role="alert">
          清单不超过 {MOST} 条，现在有 {items.length} 条，请移除一些。
        </p>
      )}
      <ReprintRows items={items} change={change} />
      {pasting && (
        <PasteReprints
          add={(more) => change([...items.filter((item) => item.title), ...more])}
          close={() => setPasting(false)}
        />
      )}
    </>
  );
}

const words = (items: ReprintItem[]) => items.map((item) => item.title).join('；');
