<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CheckRecord</name>
    <message>
        <source>The last day of service lies before the first. Check both days.</source>
        <translation>退職日が入職日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The care began before the date of birth. Check both days.</source>
        <translation>利用開始日が生年月日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The care ended before it began. Check both days.</source>
        <translation>利用終了日が利用開始日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The paper came back before it was signed. Check both days.</source>
        <translation>受領日が署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The paper was submitted before it was signed. Check both days.</source>
        <translation>提出日が署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The invitation came before the paper was submitted. Check both days.</source>
        <translation>招待メールの受信日が提出日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still empty. Please fill it in.</source>
        <translation>「%1」がまだ空です。入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future. Check the day.</source>
        <translation>「%1」が今日より後の日付です。日付を確かめてください。</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Usage application (form 1)</source>
        <translation>利用申込書（様式1）</translation>
    </message>
    <message>
        <source>Office pledge (form 2)</source>
        <translation>連携守秘誓約書（様式2）</translation>
    </message>
    <message>
        <source>Staff pledge (form 3)</source>
        <translation>業務情報保持に関する誓約書（様式3）</translation>
    </message>
    <message>
        <source>Patient consent (form 4)</source>
        <translation>個人情報使用同意書（様式4）</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>その他の書類</translation>
    </message>
    <message>
        <source>There is no document kind &quot;%1&quot;. Choose one of: %2.</source>
        <translation>書類の種類「%1」はありません。次から選んでください: %2</translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Missing</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>Signed paper received</source>
        <translation>署名受領</translation>
    </message>
    <message>
        <source>Other document serves</source>
        <translation>代替文書</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>省略</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Key slot</source>
        <translation>鍵の番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>対象の台帳</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受領日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>受領者</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Invitation received on</source>
        <translation>招待メール受信日</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>印刷の記録</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>保存した書類</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>ふりがな</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>Facility type</source>
        <translation>施設種別</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Office manager</source>
        <translation>事業所管理者</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Relation of the agent</source>
        <translation>代理人の続柄</translation>
    </message>
    <message>
        <source>Address of the agent</source>
        <translation>代理人の住所</translation>
    </message>
    <message>
        <source>Why an agent signs</source>
        <translation>代理の理由</translation>
    </message>
    <message>
        <source>Care started on</source>
        <translation>利用開始日</translation>
    </message>
    <message>
        <source>Care ended on</source>
        <translation>利用終了日</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Text version</source>
        <translation>文面の版</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>記入した内容</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>記入の別</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>印刷した日時</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>根拠となる条文</translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation>省略・代替の別</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠となる書類・事実</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>&quot;%1&quot; cannot be read as a date. Enter it like R8.11.22, 令和8年11月22日 or 2026-11-22.</source>
        <translation>「%1」は日付として読めません。R8.11.22、令和8年11月22日、2026-11-22 のように入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a day and time. Enter it like 2026-11-22T09:00:00Z.</source>
        <translation>「%1」は日時として読めません。2026-11-22T09:00:00Z のように入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number. Enter digits only.</source>
        <translation>「%1」は整数ではありません。数字だけを入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation>「%1」は「はい」か「いいえ」のどちらとも読めません。どちらかを入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id.</source>
        <translation>「%1」はIDではありません。一覧に出るIDを入れてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check sum (SHA-256).</source>
        <translation>「%1」は照合用の値（SHA-256）ではありません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>RecordJson</name>
    <message>
        <source>The value of &quot;%1&quot; (%2) cannot be read.</source>
        <translation>「%1」（%2）の値が読めません。内容を確かめてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of &quot;%2&quot;.</source>
        <translation>「%1」は「%2」の項目ではありません。項目名を確かめてください。</translation>
    </message>
    <message>
        <source>A stored record cannot be read.</source>
        <translation>保存されている記録が読めません。バックアップからの復元をお試しください。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>利用者（患者）</translation>
    </message>
    <message>
        <source>Printout</source>
        <translation>印刷の記録</translation>
    </message>
    <message>
        <source>The program asked for an unknown field.</source>
        <translation>プログラムが知らない項目を使おうとしました。操作は取り消されました。</translation>
    </message>
    <message>
        <source>There is no register of that name.</source>
        <translation>その名前の台帳はありません。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>省略・代替</translation>
    </message>
</context>
</TS>
