import { Input, Table } from 'antd';
import { useState } from 'react';
import { ActionButton } from '../../shared/ui/ActionButton';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Section } from '../../shared/ui/Section';
import { Loaded } from '../../shared/ui/states';
import { StatusTag } from '../../shared/ui/StatusTag';
import { useAssignLetters, usePlatforms, type Platform } from './registers';
import './registry.css';

/** 平台字典: the two letters that account codes carry. */
export default function PlatformsPage() {
  const query = usePlatforms();
  return (
    <>
      <PageHeader
        title="平台字典"
        subtitle="标识码第 11、12 位为平台字母码；未设定的平台，其账号待赋码"
        help="system-admin"
      />
      <Section flush>
        <Loaded query={query}>
          {(platforms) => (
            <Table<Platform>
              aria-label="平台字典"
              size="middle"
              rowKey="id"
              pagination={false}
              scroll={{ x: 'max-content' }}
              dataSource={platforms}
              columns={[
                { title: '平台', dataIndex: 'name' },
                {
                  title: '状态',
                  render: (_, p) =>
                    p.letters ? (
                      <StatusTag tone="pass">已设定</StatusTag>
                    ) : (
                      <StatusTag tone="attention">未设定，账号待赋码</StatusTag>
                    ),
                },
                {
                  title: '字母码',
                  render: (_, p) => <Letters key={`${p.id}-${p.version}`} platform={p} />,
                },
              ]}
            />
          )}
        </Loaded>
      </Section>
    </>
  );
}

export function Letters({ platform }: { platform: Platform }) {
  const [letters, setLetters] = useState(platform.letters ?? '');
  const assign = useAssignLetters();
  const valid = /^[A-Z]{2}$/.test(letters);
  const changed = letters !== (platform.letters ?? '');
  return (
    <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
      <Input
        className="zx-letters"
        aria-label={`${platform.name}的字母码`}
        maxLength={2}
        value={letters}
        status={changed && letters !== '' && !valid ? 'error' : undefined}
        onChange={(e) => setLetters(e.target.value.toUpperCase().replace(/[^A-Z]/g, ''))}
      />
      <ActionButton
        size="small"
        disabled={!changed || !valid}
        done={`${platform.name}的字母码已设为 ${letters}`}
        act={() => assign.mutateAsync({ platform, letters })}
        confirm={{
          title: `将${platform.name}的字母码设为 ${letters}？`,
          content: platform.letters
            ? `原为 ${platform.letters}；已赋的标识码不变，今后新赋的用新字母码。`
            : '该平台待赋码的账号随即自动赋码，赋出的标识码不再改变。',
        }}
      >
        设定
      </ActionButton>
    </span>
  );
}
