<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>FileError</name>
    <message>
        <source>The file “%1” could not be read. Please check the drive and the permissions, and try again.</source>
        <translation>ファイル「%1」を読み取れませんでした。ドライブとアクセス権をご確認のうえ、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file “%1” could not be written; what was there before is unchanged. Please check the free space, the write protection and the permissions, and try again.</source>
        <translation>ファイル「%1」に書き込めませんでした。以前の内容はそのまま残っています。空き容量・書き込み禁止・アクセス権をご確認のうえ、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ProgramLock</name>
    <message>
        <source>Renkei Desk</source>
        <translation>連携デスク</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>“%1” has been using this ledger since %2. Please close it there and try again.</source>
        <translation>この台帳は「%1」が %2 から使っています。そちらを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” on the PC “%3” has been using this ledger since %2 and has not closed it. Please close it there. If that PC is no longer in use, delete the file “%4” and try again.</source>
        <translation>この台帳は、パソコン「%3」の「%1」が %2 から使っていて、まだ終了していません。そちらを終了してください。そのパソコンをもう使っていない場合は、ファイル「%4」を削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder of the ledger may not be written. Please check the write protection of the drive, its free space, and the permissions of the folder.</source>
        <translation>台帳のフォルダーに書き込めません。ドライブの書き込み禁止と空き容量、フォルダーのアクセス権をご確認ください。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>The file “%1” is far too large for what it should be, so it was not read. Please restore the newest backup.</source>
        <translation>ファイル「%1」が本来よりはるかに大きいため、読み込みませんでした。最新のバックアップから復元してください。</translation>
    </message>
</context>
</TS>
