import { InboxOutlined } from '@ant-design/icons';
import { Progress, Upload } from 'antd';
import { useState } from 'react';
import { upload } from '../api/files';
import { asProblem, type Problem } from '../api/problem';
import { Refusal } from './Refusal';

interface Props<T> {
  /** Address the file goes to. */
  url: string;
  fields?: Record<string, string>;
  /** Endings, e.g. `.xlsx,.csv`. */
  accept: string;
  hint: string;
  onDone: (answer: T) => void;
}

const LIMIT = 50 * 1024 * 1024;

/** Drop a file or choose one; shows the progress, and says why a file was not taken. */
export function FilePicker<T>({ url, fields, accept, hint, onDone }: Props<T>) {
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (file: File) => {
    setProblem(null);
    if (file.size > LIMIT) {
      setProblem(
        asProblem(new Error(`“${file.name}”有 ${Math.ceil(file.size / 1048576)} MB，单个文件不能超过 50 MB`)),
      );
      return;
    }
    setShare(0);
    try {
      onDone(await upload<T>(url, file, fields, setShare));
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setShare(null);
    }
  };
  return (
    <>
      <Upload.Dragger
        accept={accept}
        showUploadList={false}
        disabled={share !== null}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <p className="zx-drop-sign">
          <InboxOutlined aria-hidden />
        </p>
        <p>点击选择文件，或将文件拖到这里</p>
        <p className="zx-secondary">{hint}</p>
      </Upload.Dragger>
      {share !== null && <Progress percent={Math.round(share * 100)} aria-label="上传进度" />}
      {problem && (
        <div className="zx-refusal">
          <Refusal problem={problem} />
        </div>
      )}
    </>
  );
}
