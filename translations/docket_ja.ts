<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Docket</source>
        <translation>Docketについて</translation>
    </message>
    <message>
        <source>Keeps documentation true to the tickets that change it.
Qt %1 · KDE SyntaxHighlighting · expat · QCoro
Free software under the GNU GPL, version 3 or later.</source>
        <translation>変更をもたらすチケットに合わせて、ドキュメントを正しく保ちます。
Qt %1 · KDE SyntaxHighlighting · expat · QCoro
GNU GPLバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>has no words yet</source>
        <translation>まだ文言がありません</translation>
    </message>
    <message>
        <source>is not sure enough: compare it by itself</source>
        <translation>確実ではありません。個別に比較してください</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>何も変わりません</translation>
    </message>
    <message>
        <source>only what waits can be snoozed</source>
        <translation>スヌーズできるのは待機中のものだけです</translation>
    </message>
    <message>
        <source>is decided already</source>
        <translation>すでに決定済みです</translation>
    </message>
    <message>
        <source>is not published</source>
        <translation>公開されていません</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <extracomment>%1 is Approve, Reject …, then &quot;12 proposals&quot; and &quot;9 pages&quot;</extracomment>
        <translation>%1: %3の%2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n件の提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>asks a question, and has no words yet</source>
        <translation>質問があり、まだ文章がありません</translation>
    </message>
    <message>
        <source>is in trouble: look at it by itself</source>
        <translation>問題があります。個別に確認してください</translation>
    </message>
    <message>
        <source>is not waiting any more</source>
        <translation>もう待っていません</translation>
    </message>
</context>
<context>
    <name>BudgetText</name>
    <message>
        <source>Few requests left</source>
        <translation>残りのリクエストがわずかです</translation>
    </message>
    <message>
        <source>Requests left: %1 of %2</source>
        <translation>残りのリクエスト: %2件中%1件</translation>
    </message>
    <message>
        <source>Requests left: %1</source>
        <translation>残りのリクエスト: %1件</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（%2まで）</translation>
    </message>
    <message>
        <source>%1 · reading slower</source>
        <translation>%1 · 読み取りを抑えています</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Formatting changed</source>
        <translation>書式の変更</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>empty paragraph</source>
        <translation>空の段落</translation>
    </message>
    <message>
        <source>%1, from line %2 to line %3: %4</source>
        <translation>%1、%2行目から%3行目へ: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2行目: %3</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>追加%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>削除%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in formatting only</source>
        <translation>
            <numerusform>書式のみ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>移動%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n 行: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
</context>
<context>
    <name>DamageBox</name>
    <message>
        <source>Docket cannot read its memory of this workspace.</source>
        <translation>このワークスペースの記録を読み取れません。</translation>
    </message>
    <message>
        <source>Set aside and begin anew</source>
        <translation>取り置いて最初から始める</translation>
    </message>
    <message>
        <source>Go on from a backup…</source>
        <translation>バックアップから続ける…</translation>
    </message>
    <message>
        <source>A backup of this workspace</source>
        <translation>このワークスペースのバックアップ</translation>
    </message>
    <message>
        <source>That did not work. Nothing was deleted.</source>
        <translation>うまくいきませんでした。何も削除されていません。</translation>
    </message>
    <message>
        <source>The damaged file was set aside and kept.</source>
        <translation>破損したファイルは取り置かれ、保存されています。</translation>
    </message>
    <message>
        <source>It is now
%1

%2</source>
        <translation>現在のファイル名:
%1

%2</translation>
    </message>
    <message>
        <source>Docket begins with an empty memory; the next look at the site fills the queue again.</source>
        <translation>空の記録から始めます。次にサイトを確認すると、キューが再び埋まります。</translation>
    </message>
    <message>
        <source>Docket goes on from the backup; the next look at the site brings what came since.</source>
        <translation>バックアップから続けます。次にサイトを確認すると、その後の分が届きます。</translation>
    </message>
    <message>
        <source>Its file is damaged. Nothing was changed. Docket can set the file aside under another name and begin anew, or go on from a backup. Nothing is deleted; pages and tickets are not touched.</source>
        <translation>ファイルが壊れています。何も変更していません。Docket は、ファイルを別の名前で脇に置いて新しく始めるか、バックアップから続けることができます。何も削除されず、ページとチケットには触れません。</translation>
    </message>
    <message>
        <source>Backup (*.db);;All files (*)</source>
        <translation>バックアップ (*.db);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <comment>form of a date</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>form of a date</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy HH:mm:ss</source>
        <comment>form of a date</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMM HH:mm</source>
        <comment>form of a date</comment>
        <translation>M月d日(dddd) HH:mm</translation>
    </message>
</context>
<context>
    <name>DiffEmptiness</name>
    <message numerus="yes">
        <source>Formatting only: %n %1 change(s)</source>
        <translation>
            <numerusform>書式のみ: %1の変更が%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Formatting only: %n change(s)</source>
        <translation>
            <numerusform>書式のみ: 変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs any more: the page already says this</source>
        <translation>もう違いはありません。ページはすでにそのとおりです</translation>
    </message>
    <message>
        <source>Close as done</source>
        <translation>完了として閉じる</translation>
    </message>
    <message>
        <source>Only spaces differ</source>
        <translation>空白だけが異なります</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Only the markup differs, not what is read</source>
        <translation>マークアップだけが異なり、読める文は同じです</translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>DiffFind</name>
    <message>
        <source>No hit</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Docket cannot start: %1.</source>
        <translation>Docketを起動できません: %1。</translation>
    </message>
    <message>
        <source>Staging site</source>
        <translation>練習用サイト</translation>
    </message>
    <message>
        <source>Docket did not go back to the backup.</source>
        <translation>バックアップには戻りませんでした。</translation>
    </message>
    <message>
        <source>Back at the backup %1. What was here before is kept as %2 in the workspace&apos;s folder.</source>
        <translation>バックアップ %1 に戻りました。それまでのものは、ワークスペースのフォルダーに %2 として残してあります。</translation>
    </message>
</context>
<context>
    <name>Docket::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>Docket::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Renew token…</source>
        <translation>トークンを更新…</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Each account has a queue, a registry and a log of its own. One is in use at a time; what was decided with another waits until it is used again.</source>
        <translation>キュー、登録簿、ログはアカウントごとに別々です。使えるのは一度に1つで、他のアカウントで決めたことは、そのアカウントを再び使うまで保留されます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>期限不明</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Forget %1 and its token?</source>
        <translation>%1とそのトークンを削除しますか？</translation>
    </message>
    <message>
        <source>Its proposals, decisions and sync log stay.</source>
        <translation>提案、決定、同期ログは残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>In use, signed in</source>
        <translation>使用中、サインイン済み</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>In use, sign-in needed</source>
        <translation>使用中、サインインが必要</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>In use, not reachable</source>
        <translation>使用中、接続できません</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No account is needed here: Docket brought this staging site along and is signed in to it. To connect your own account, start Docket without --sandbox.</source>
        <translation>ここではアカウントは不要です。これはDocketが用意した練習用サイトで、すでにサインインしています。自分のアカウントを接続するには、--sandboxを付けずにDocketを起動してください。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: Docket asks for the token at each start.</source>
        <translation>このコンピューターではキーチェーンが応答しません。起動のたびにトークンを入力します。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>Docket::Actions</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reject…</source>
        <translation>却下(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>担当者(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>スヌーズ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Mark for a batch</source>
        <translation>一括用にマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Mark a&amp;ll shown</source>
        <translation>表示中をすべてマーク(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>次の提案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>前の提案(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;change</source>
        <translation>次の変更(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious change</source>
        <translation>前の変更(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Drop change</source>
        <translation>変更を外す(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;source</source>
        <translation>ソースを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unified</source>
        <translation>1列表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold unchanged</source>
        <translation>変更なしを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>長い行を折り返す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>根拠(&amp;E)</translation>
    </message>
    <message>
        <source>Read the pa&amp;ge</source>
        <translation>ページを読む(&amp;G)</translation>
    </message>
    <message>
        <source>Open &amp;ticket in browser</source>
        <translation>チケットをブラウザーで開く(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;page in browser</source>
        <translation>ページをブラウザーで開く(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;diff</source>
        <translation>差分としてコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>次を検索(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Publish edited</source>
        <translation>編集した内容を公開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Back to proposal</source>
        <translation>提案に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Use &amp;live</source>
        <translation>公開中を使う(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>アカウントを接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Fo&amp;rget the account…</source>
        <translation>アカウントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import policy…</source>
        <translation>ポリシーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Widen &amp;queue</source>
        <translation>キューを広げる(&amp;Q)</translation>
    </message>
    <message>
        <source>Narrow queue</source>
        <translation>キューを狭める</translation>
    </message>
    <message>
        <source>Widen e&amp;vidence</source>
        <translation>根拠を広げる(&amp;V)</translation>
    </message>
    <message>
        <source>Narrow evidence</source>
        <translation>根拠を狭める</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>Sync &amp;log</source>
        <translation>同期ログ(&amp;L)</translation>
    </message>
    <message>
        <source>Open page of this entry</source>
        <translation>この記録のページを開く</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>キーとヘルプ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Docketについて(&amp;A)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Fold unchanged</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Read page</source>
        <translation>ページを読む</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Sta&amp;y after a decision</source>
        <translation>決定後もとどまる(&amp;Y)</translation>
    </message>
    <message>
        <source>Ignore s&amp;paces</source>
        <translation>空白を無視(&amp;P)</translation>
    </message>
    <message>
        <source>List of c&amp;hanges</source>
        <translation>変更の一覧(&amp;H)</translation>
    </message>
    <message>
        <source>Use pr&amp;oposed</source>
        <translation>提案を使う(&amp;O)</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>全画面表示(&amp;C)</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>次のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;vert published change</source>
        <translation>公開した変更を元に戻す(&amp;V)</translation>
    </message>
    <message>
        <source>Edit &amp;in source or rendered</source>
        <translation>ソースと表示を切り替えて編集(&amp;I)</translation>
    </message>
    <message>
        <source>Export log as CS&amp;V…</source>
        <translation>ログを CSV でエクスポート(&amp;V)…</translation>
    </message>
    <message>
        <source>Export log as &amp;JSON lines…</source>
        <translation>ログを JSON Lines でエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>Make it a r&amp;ule</source>
        <translation>ルールにする(&amp;U)</translation>
    </message>
    <message>
        <source>Anot&amp;her rule…</source>
        <translation>別のルール(&amp;H)…</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>ほか…</translation>
    </message>
    <message>
        <source>Disc&amp;ard my edit</source>
        <translation>自分の編集を破棄(&amp;A)</translation>
    </message>
    <message>
        <source>Live, t&amp;hen proposed</source>
        <translation>公開中、続けて提案(&amp;H)</translation>
    </message>
    <message>
        <source>N&amp;either: as Before</source>
        <translation>どちらも使わず元のまま(&amp;E)</translation>
    </message>
    <message>
        <source>Discard my edit</source>
        <translation>自分の編集を破棄</translation>
    </message>
    <message>
        <source>&amp;Drift</source>
        <translation>ドリフト(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;udit now</source>
        <translation>今すぐ監査(&amp;U)</translation>
    </message>
    <message>
        <source>Propose a &amp;change</source>
        <translation>変更を提案(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;link section</source>
        <translation>セクションをつなぎ直す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Accept new place or title</source>
        <translation>新しい場所・題名を認める(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import lines from CSV…</source>
        <translation>CSVから行をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import lines from a &amp;page…</source>
        <translation>ページから行をインポート(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export lines as CSV…</source>
        <translation>行を CSV に書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation>登録簿(&amp;G)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSVをインポート…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Relink</source>
        <translation>つなぎ直す</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受け入れる</translation>
    </message>
    <message>
        <source>&amp;Keep published change</source>
        <translation>公開した変更を維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go on with this site</source>
        <translation>このサイトで続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Registry and rules</source>
        <translation>登録簿とルール</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>&amp;Save draft or rule</source>
        <translation>下書きかルールを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;New line or rule…</source>
        <translation>新しい行かルール(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate line or rule</source>
        <translation>行かルールを複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove line or rule</source>
        <translation>行かルールを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back to what it was</source>
        <translation>保存済みに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;witch rule on or off</source>
        <translation>ルールのオン／オフ(&amp;W)</translation>
    </message>
    <message>
        <source>Add &amp;condition</source>
        <translation>条件を追加(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;emove condition</source>
        <translation>条件を削除(&amp;E)</translation>
    </message>
    <message>
        <source>De&amp;fault rules</source>
        <translation>既定のルール(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Try the rules</source>
        <translation>ルールを試す(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport trial as CSV…</source>
        <translation>試行をCSVで書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ルール(&amp;U)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>保存済みに戻す</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オン／オフ</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
    <message>
        <source>Asks for &amp;documentation</source>
        <translation>文書化が必要(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No documentation</source>
        <translation>文書化は不要(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open ticket</source>
        <translation>チケットを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>トリアージ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look for unlabelled tickets</source>
        <translation>ラベルのないチケットを探す(&amp;L)</translation>
    </message>
    <message>
        <source>Missing links</source>
        <translation>足りないページ</translation>
    </message>
    <message>
        <source>Look for &amp;missing links</source>
        <translation>足りないページを探す(&amp;M)</translation>
    </message>
    <message>
        <source>Add &amp;to the registry</source>
        <translation>登録簿に追加(&amp;T)</translation>
    </message>
    <message>
        <source>Dismi&amp;ss link</source>
        <translation>候補を見送る(&amp;S)</translation>
    </message>
    <message>
        <source>Open its pa&amp;ge</source>
        <translation>ページを開く(&amp;G)</translation>
    </message>
    <message>
        <source>Export log as &amp;PDF…</source>
        <translation>ログを PDF としてエクスポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Only e&amp;xceptions</source>
        <translation>例外のみ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Charts of the log</source>
        <translation>ログのグラフ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign off this period…</source>
        <translation>この期間を承認(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this vie&amp;w…</source>
        <translation>この表示を保存(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>表示の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete the view</source>
        <translation>表示を削除(&amp;D)</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Co&amp;mment below pages to remind</source>
        <translation>リマインドのためページにコメント(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make evidence pack…</source>
        <translation>監査用パックを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open evidence pack…</source>
        <translation>監査用パックを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;hearse…</source>
        <translation>リハーサル(&amp;H)…</translation>
    </message>
    <message>
        <source>Pu&amp;blish lines to a page…</source>
        <translation>行をページに公開(&amp;B)…</translation>
    </message>
    <message>
        <source>Add a missing se&amp;ction…</source>
        <translation>足りないセクションを追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>セクションを追加…</translation>
    </message>
    <message>
        <source>Publish log to a pa&amp;ge…</source>
        <translation>ログをページに公開(&amp;G)…</translation>
    </message>
    <message>
        <source>Ne&amp;w page from a template…</source>
        <translation>テンプレートから新しいページ(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>Docket::Announcer</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new proposal(s) to review</source>
        <translation>
            <numerusform>新しい提案が%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Docket needs a new API token</source>
        <translation>Docketには新しいAPIトークンが必要です</translation>
    </message>
    <message>
        <source>Sign-in for %1 is missing or expired. Nothing was lost.</source>
        <translation>%1へのサインインがないか、期限が切れています。失われたものはありません。</translation>
    </message>
    <message>
        <source>The API token for %1 %2.</source>
        <translation>%1のAPIトークン: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be published</source>
        <translation>
            <numerusform>%n件の変更を公開できませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::AppearancePage</name>
    <message>
        <source>How added and removed words look</source>
        <translation>追加・削除された語の見え方</translation>
    </message>
    <message>
        <source>Wait </source>
        <translation>待ち時間 </translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30秒</translation>
    </message>
    <message>
        <source>90 seconds</source>
        <translation>90秒</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>Colours of changes</source>
        <translation>変更の色</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with any colour vision. Signs, stripes and lines say the same without colour.</source>
        <translation>青とオレンジは、色の見え方にかかわらず区別できます。色がなくても、記号、帯、線が同じことを示します。</translation>
    </message>
    <message>
        <source>Text of proposals</source>
        <translation>提案の文字</translation>
    </message>
    <message>
        <source>Also Ctrl and the plus, minus or 0 key, or Ctrl and the wheel.</source>
        <translation>Ctrlキーとプラス、マイナス、0キー、またはCtrlキーとホイールでも変えられます。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>%1 text</source>
        <translation>文字: %1</translation>
    </message>
</context>
<context>
    <name>Docket::BatchBar</name>
    <message>
        <source>What the batch does</source>
        <translation>一括処理の内容</translation>
    </message>
    <message>
        <source>Leave it  (Esc)</source>
        <translation>やめる  (Esc)</translation>
    </message>
    <message>
        <source>Leave the batch</source>
        <translation>一括処理をやめる</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1へ</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are left as they are</source>
        <translation>
            <numerusform>%n件はそのまま残します</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1 › %2 — %3</source>
        <translation>対象外: %1 › %2 — %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Approve, Reject … so many</comment>
        <translation>%2件を%1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are somebody else&apos;s</source>
        <translation>
            <numerusform>うち %n 件は他の人の担当です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ChangeListPanel</name>
    <message>
        <source>Enter goes there · Esc closes</source>
        <translation>Enterで移動 · Escで閉じる</translation>
    </message>
    <message>
        <source>List of changes: %1</source>
        <translation>変更の一覧: %1</translation>
    </message>
</context>
<context>
    <name>Docket::ChoicePopover</name>
    <message>
        <source>In your own words, then Enter</source>
        <translation>自分の言葉で入力してEnter</translation>
    </message>
</context>
<context>
    <name>Docket::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>A command, a page or a ticket</source>
        <translation>コマンド、ページ、チケット</translation>
    </message>
    <message>
        <source>Search commands and proposals</source>
        <translation>コマンドと提案を検索</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかったコマンド</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>ページ: %1</translation>
    </message>
    <message>
        <source>Proposal: %1 — %2 › %3</source>
        <translation>提案: %1 — %2 › %3</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今は使えません</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>「%1」という名前のものはありません</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>設定: %1</translation>
    </message>
</context>
<context>
    <name>Docket::ConditionRow</name>
    <message>
        <source>Type is</source>
        <translation>タイプが</translation>
    </message>
    <message>
        <source>Has the label</source>
        <translation>ラベルがある</translation>
    </message>
    <message>
        <source>Does not have the label</source>
        <translation>ラベルがない</translation>
    </message>
    <message>
        <source>Component is</source>
        <translation>コンポーネントが</translation>
    </message>
    <message>
        <source>Asks for documentation</source>
        <translation>文書化を求めている</translation>
    </message>
    <message>
        <source>Does not ask for documentation</source>
        <translation>文書化を求めていない</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Bug, Story …</source>
        <translation>Bug, Story …</translation>
    </message>
    <message>
        <source>One or several, with commas</source>
        <translation>一つ、またはコンマ区切りで複数</translation>
    </message>
    <message>
        <source>One label</source>
        <translation>ラベル一つ</translation>
    </message>
    <message>
        <source>Condition %1</source>
        <translation>条件%1</translation>
    </message>
    <message>
        <source>Words of condition %1</source>
        <translation>条件%1の言葉</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>条件%1を削除</translation>
    </message>
</context>
<context>
    <name>Docket::ConflictPane</name>
    <message>
        <source>NOT DECIDED</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>PROPOSED</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>BOTH</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>EDITED</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Later: leave the conflict open</source>
        <translation>後で: 競合を残しておく</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Live · v%1</source>
        <translation>公開中 · v%1</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>%1, conflict %2</source>
        <translation>%1、競合%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still fit(s)</source>
        <translation>
            <numerusform>まだ適用できる変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is now v%2. %3; %4.</source>
        <translation>「%1」は現在v%2です。%3、%4。</translation>
    </message>
    <message>
        <source>nothing is in conflict</source>
        <translation>競合なし</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>要判断%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict %1 of %2 · %3</source>
        <translation>競合%1/%2 · %3</translation>
    </message>
    <message>
        <source>Publish on v%1</source>
        <translation>v%1に公開</translation>
    </message>
    <message>
        <source>what the proposal was made on</source>
        <translation>提案の元になった内容</translation>
    </message>
    <message>
        <source>what the page says now</source>
        <translation>ページの現在の内容</translation>
    </message>
    <message>
        <source>what would be written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>what would be written, in your words</source>
        <translation>書き込まれる内容（あなたの文章）</translation>
    </message>
    <message numerus="yes">
        <source>Publish on v%1 (%n still to decide)</source>
        <translation>
            <numerusform>v%1 に公開（未決定 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>AS BEFORE</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>How the place reads then</source>
        <translation>この箇所が公開後どう読めるか</translation>
    </message>
    <message>
        <source>Before · v%1</source>
        <translation>元 · v%1</translation>
    </message>
    <message>
        <source>Reads then: %1</source>
        <translation>公開後: %1</translation>
    </message>
    <message>
        <source>Result: the words underlined above, to be edited here</source>
        <translation>結果: 上で下線の付いた語句。ここで編集できます</translation>
    </message>
    <message>
        <source>This is the page&apos;s source: what stands between &lt; and &gt; is no words but markup. Below it is as it will read.</source>
        <translation>これはページのソースです。&lt; と &gt; の間は語句ではなくマークアップです。その下に、読んだときの形が表示されます。</translation>
    </message>
</context>
<context>
    <name>Docket::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>このまま接続</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The current token %1.</source>
        <translation>これまでのトークンは%1。</translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation>アカウントを保存しています…</translation>
    </message>
    <message>
        <source>Docket writes a page only once you approved its change. The token goes to this computer&apos;s keychain and to this site only.</source>
        <translation>Docketは、変更が承認されてからページに書き込みます。トークンはこのコンピューターのキーチェーンとこのサイトだけに渡されます。</translation>
    </message>
    <message>
        <source>Docket writes a page only once you approved its change. The token goes to this site only, and is asked for at each start.</source>
        <translation>Docketは、変更が承認されてからページに書き込みます。トークンはこのサイトだけに送られ、起動のたびに入力します。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1にサインイン</translation>
    </message>
</context>
<context>
    <name>Docket::DataPage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Database and settings</source>
        <translation>データベースと設定</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Verify the log now</source>
        <translation>今すぐログを検証</translation>
    </message>
    <message>
        <source>Backup and proof</source>
        <translation>バックアップと検証</translation>
    </message>
    <message>
        <source>Back up to a new file</source>
        <translation>新しいファイルにバックアップ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーをインポート</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>ポリシーをエクスポート</translation>
    </message>
    <message>
        <source>Registry and rules</source>
        <translation>登録簿とルール</translation>
    </message>
    <message>
        <source>As one readable JSON file. An import takes the place of everything that is there, or changes nothing when the file is wrong.</source>
        <translation>読みやすい1つのJSONファイルです。インポートすると今の内容がすべて置き換わります。ファイルに誤りがあれば何も変わりません。</translation>
    </message>
    <message>
        <source>Copying and reading back …</source>
        <translation>コピーして読み戻しています…</translation>
    </message>
    <message>
        <source>No backup was made: %1</source>
        <translation>バックアップは作成されませんでした: %1</translation>
    </message>
    <message>
        <source>Backed up to %1, read back and sound.</source>
        <translation>%1にバックアップしました。読み戻して正常を確認しました。</translation>
    </message>
    <message>
        <source>Backed up to %1, but the log in it is not as Docket wrote it. Verify the log.</source>
        <translation>%1にバックアップしましたが、中のログがDocketの書いたとおりではありません。ログを検証してください。</translation>
    </message>
    <message>
        <source>Reading the whole log …</source>
        <translation>ログ全体を読んでいます…</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>ログを読み取れません: %1</translation>
    </message>
    <message>
        <source>It ends in %1</source>
        <translation>末尾は%1</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(ies), each as it was written.</source>
        <translation>
            <numerusform>ログは完全です。%n件の記録はすべて書かれたときのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is not as Docket wrote it:</source>
        <translation>ログがDocketの書いたとおりではありません:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup (*.db)</source>
        <translation>バックアップ (*.db)</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>This desktop opens no folders. It is %1</source>
        <translation>このデスクトップではフォルダーを開けません。場所: %1</translation>
    </message>
    <message>
        <source>docket.db holds proposals, decisions and the sync log, policy.json the registry and the rules; accounts.json names the accounts, without a token. A token is in the system&apos;s keychain; where there is none, in memory until Docket is closed.</source>
        <translation>docket.db には提案、決定、同期ログが、policy.json には登録簿とルールが、accounts.json にはアカウント名(トークンなし)が入っています。トークンはシステムのキーチェーンに保存され、キーチェーンがない場合は Docket を閉じるまでメモリーに置かれます。</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>バックアップに戻る…</translation>
    </message>
    <message>
        <source>A backup is one file, read back and proved: proposals, decisions, log, registry and rules, no token. The log keeps every entry for good: nothing in it is deleted or changed, and each page version carries a mark of where it stood.</source>
        <translation>バックアップは 1 つのファイルで、読み戻して検証されます。提案、決定、ログ、登録簿、ルールを含み、トークンは含みません。ログはすべての項目を永久に残します。削除や変更は行われず、各ページのバージョンにログの位置の印が付きます。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>バックアップに戻る</translation>
    </message>
    <message>
        <source>Backup (*.db);;All files (*)</source>
        <translation>バックアップ (*.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Go back now</source>
        <translation>今すぐ戻る</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>このまま続ける</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>バックアップを読み込んでいます …</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>何も変更していません: %1</translation>
    </message>
    <message numerus="yes">
        <source>The backup is sound. Its log has %n entry(ies), the last of %1.</source>
        <translation>
            <numerusform>バックアップは正常です。ログは %n 件で、最後は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is sound. Its log is empty.</source>
        <translation>バックアップは正常です。ログは空です。</translation>
    </message>
    <message>
        <source>Its registry and rules take the place of yours.</source>
        <translation>登録簿とルールは、バックアップのものに置き換わります。</translation>
    </message>
    <message>
        <source>It holds no registry and no rules: yours stay.</source>
        <translation>登録簿もルールも含まれていないため、今のものが残ります。</translation>
    </message>
    <message>
        <source>What Docket holds now is set aside in its folder under another name; nothing is deleted. Decisions made since the backup are forgotten, but what they wrote stays on its pages. Docket&apos;s window opens anew.</source>
        <translation>Docket が今持っているものは、同じフォルダーに別の名前で取り置かれ、何も削除されません。バックアップ以後の決定は忘れられますが、書き込んだ内容はページに残ります。Docket のウィンドウは開き直します。</translation>
    </message>
</context>
<context>
    <name>Docket::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Docket::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>There is no change to copy</source>
        <translation>コピーできる変更がありません</translation>
    </message>
    <message>
        <source>There is no change in the selection</source>
        <translation>選択範囲に変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n change(s) as a diff</source>
        <translation>
            <numerusform>%n件の変更を差分としてコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>ここへ移動</translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>%1行目へ移動</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>%1行目から移動</translation>
    </message>
    <message>
        <source>moved to block %1</source>
        <translation>ブロック%1へ移動</translation>
    </message>
    <message>
        <source>moved from block %1</source>
        <translation>ブロック%1から移動</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s) shown</source>
        <translation>
            <numerusform>変更のない%n行を表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>変更のない%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s) shown</source>
        <translation>
            <numerusform>変更のない%nブロックを表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged block(s)</source>
        <translation>
            <numerusform>変更のない%nブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1（「%2」）</translation>
    </message>
    <message>
        <source>+5 above</source>
        <translation>上に5行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>+5 below</source>
        <translation>下に5行</translation>
    </message>
    <message>
        <source>fold again</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <comment>a percentage</comment>
        <translation>文字の大きさ %1 %</translation>
    </message>
</context>
<context>
    <name>Docket::DriftDetails</name>
    <message>
        <source>Open ticket</source>
        <translation>チケットを開く</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the finding&apos;s ticket in the browser</source>
        <translation>指摘のチケットをブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the finding&apos;s page in the browser</source>
        <translation>指摘のページをブラウザーで開く</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 · closed on %3</source>
        <translation>%1 %2 · %3 に完了</translation>
    </message>
    <message>
        <source>Version %1 · last changed on %2 by %3</source>
        <translation>バージョン %1 · 最終更新 %2、%3</translation>
    </message>
</context>
<context>
    <name>Docket::DriftModel</name>
    <message>
        <source>Says the old value</source>
        <translation>古い値のまま</translation>
    </message>
    <message>
        <source>Names the ticket</source>
        <translation>チケットに言及</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>ページ › セクション</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>The page says</source>
        <translation>ページの記述</translation>
    </message>
</context>
<context>
    <name>Docket::DriftScreen</name>
    <message>
        <source>Audit now</source>
        <translation>今すぐ監査</translation>
    </message>
    <message>
        <source>What the drift audit found</source>
        <translation>ドリフト監査の結果</translation>
    </message>
    <message>
        <source>Search page, ticket, sentence</source>
        <translation>ページ、チケット、文を検索</translation>
    </message>
    <message>
        <source>Search what the drift audit found</source>
        <translation>ドリフト監査の結果を検索</translation>
    </message>
    <message>
        <source>Tickets closed in</source>
        <translation>チケットの完了時期</translation>
    </message>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日間に完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of what the drift audit found</source>
        <translation>ドリフト監査の結果の並び順</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ順</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類順</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>日付順</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>チケット順</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>文の順</translation>
    </message>
    <message>
        <source>Compares what closed with what the pages say (%1)</source>
        <translation>完了したチケットとページの記述を比べます (%1)</translation>
    </message>
    <message>
        <source>How far the drift audit is</source>
        <translation>ドリフト監査の進み具合</translation>
    </message>
    <message>
        <source>Cancel the drift audit</source>
        <translation>ドリフト監査をキャンセル</translation>
    </message>
    <message>
        <source>No drift audit yet</source>
        <translation>ドリフト監査はまだありません</translation>
    </message>
    <message>
        <source>Last audit %1</source>
        <translation>前回の監査 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%1 以降に完了したチケット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) cannot be seen</source>
        <translation>
            <numerusform>%n 件のページは見えません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found matches “%1”</source>
        <translation>「%1」に合う結果はありません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Connect an account to see which pages are stale</source>
        <translation>アカウントを接続すると、古くなったページがわかります</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No page is registered yet: import a policy that names some</source>
        <translation>登録されたページがまだありません。ページを含むポリシーをインポートしてください</translation>
    </message>
    <message>
        <source>Import policy</source>
        <translation>ポリシーをインポート</translation>
    </message>
    <message>
        <source>No drift at %1</source>
        <translation>%1 時点でドリフトはありません</translation>
    </message>
    <message>
        <source>An audit compares what closed with what the pages say, and writes nothing</source>
        <translation>監査は完了したチケットとページの記述を比べるだけで、何も書き込みません</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>完了したチケットを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>完了したチケットを読み込んでいます: %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) in scope</source>
        <translation>
            <numerusform>対象ページ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln that they concern are stale (%2 %)</source>
        <translation>
            <numerusform>関係する %Ln 件のうち %1 件が古いまま (%2 %)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ中 %1 ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>The pages are being compared with what closed</source>
        <translation>ページを完了したチケットと比べています</translation>
    </message>
    <message>
        <source>Start the drift audit</source>
        <translation>ドリフト監査を開始</translation>
    </message>
</context>
<context>
    <name>Docket::DriftTrend</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>How the trend is shown</source>
        <translation>推移の表示方法</translation>
    </message>
    <message>
        <source>Trend in numbers</source>
        <translation>推移の数値</translation>
    </message>
    <message>
        <source>Stale pages over the audits</source>
        <translation>古いページの推移</translation>
    </message>
    <message numerus="yes">
        <source>Share of stale pages over %n audit(s), last %1</source>
        <translation>
            <numerusform>%n 回の監査での古いページの割合、最新 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of stale pages: no audit yet</source>
        <translation>古いページの割合: 監査はまだありません</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
</context>
<context>
    <name>Docket::EditPane</name>
    <message>
        <source>Nothing differs from the current page.</source>
        <translation>現在のページと違いがありません。</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>現在の文</translation>
    </message>
    <message>
        <source>Edited text</source>
        <translation>編集した文</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>あなたの編集</translation>
    </message>
    <message>
        <source> — line %1</source>
        <translation> — %1行目</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>What stands here is locked: edit it in Source.</source>
        <translation>ここにあるものは変更できません。ソースで編集してください。</translation>
    </message>
    <message>
        <source>“%1” is locked here: edit it in Source.</source>
        <translation>「%1」はここでは変更できません。ソースで編集してください。</translation>
    </message>
    <message>
        <source>A link or a comment would lose its last words: do that in Source.</source>
        <translation>リンクまたはコメントの言葉がなくなります。ソースで行ってください。</translation>
    </message>
    <message>
        <source>No new paragraph can begin here: do that in Source.</source>
        <translation>ここでは新しい段落を始められません。ソースで行ってください。</translation>
    </message>
    <message>
        <source>These two cannot be joined here: do that in Source.</source>
        <translation>この二つはここではつなげられません。ソースで行ってください。</translation>
    </message>
    <message>
        <source>That is too much at once: take fewer paragraphs, or do it in Source.</source>
        <translation>一度に多すぎます。段落を減らすか、ソースで行ってください。</translation>
    </message>
    <message>
        <source>The page would not read as typed; nothing was changed.</source>
        <translation>入力したとおりに読めなくなるため、何も変更していません。</translation>
    </message>
    <message>
        <source>Edit in Source</source>
        <translation>ソースで編集</translation>
    </message>
    <message numerus="yes">
        <source>Edited by you, %n word(s)</source>
        <translation>
            <numerusform>%n語を編集しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing edited yet</source>
        <translation>まだ編集していません</translation>
    </message>
    <message>
        <source>✓ Well-formed · %1</source>
        <translation>✓ 整形式 · %1</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Edit in</source>
        <translation>編集する形</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceDialog</name>
    <message>
        <source>Save evidence pack</source>
        <translation>監査用パックを保存</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip)</source>
        <translation>監査用パック (*.zip)</translation>
    </message>
    <message>
        <source>Reading closed tickets …</source>
        <translation>完了したチケットを読んでいます…</translation>
    </message>
    <message>
        <source>Closed tickets read: %1 of %2</source>
        <translation>読み終えた完了チケット: %1 / %2</translation>
    </message>
    <message>
        <source>gather the evidence</source>
        <translation>根拠の収集</translation>
    </message>
    <message>
        <source>Nothing is written yet. First names alone and nicknames are not found.</source>
        <translation>まだ何も書き込まれていません。名だけの表記やあだ名は見つけられません。</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>名前は不明</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get another name</source>
        <translation>
            <numerusform>%n人が別の名前になります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es) are taken out</source>
        <translation>
            <numerusform>%n件のメールアドレスを取り除きます</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the pack …</source>
        <translation>パックを書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n file(s), digest %2</source>
        <translation>
            <numerusform>%1 を書き込みました: %nファイル、ダイジェスト %2</numerusform>
        </translation>
    </message>
    <message>
        <source>write the pack</source>
        <translation>パックの書き込み</translation>
    </message>
    <message>
        <source>Stopped: no pack was written</source>
        <translation>中止しました。パックは書き込まれていません</translation>
    </message>
    <message>
        <source>Call everybody “Person 1”, “Person 2” and so on</source>
        <translation>全員を「Person 1」「Person 2」のように呼ぶ</translation>
    </message>
    <message>
        <source>How far the pack is</source>
        <translation>パックの進み具合</translation>
    </message>
    <message>
        <source>Cancel the pack</source>
        <translation>パックの作成をキャンセル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Show what is masked</source>
        <translation>伏せられる内容を表示</translation>
    </message>
    <message>
        <source>Make pack</source>
        <translation>パックを作成</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make evidence pack</source>
        <translation>監査用パックを作成</translation>
    </message>
    <message>
        <source>Connect an account first: the closed tickets are read from the tracker.</source>
        <translation>先にアカウントを接続してください。完了したチケットはトラッカーから読み取ります。</translation>
    </message>
    <message>
        <source>Any page</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Any words of the auditor&apos;s</source>
        <translation>監査人が決めた任意の言葉</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Closed in</source>
        <translation>完了した期間</translation>
    </message>
    <message>
        <source>Pages sampled</source>
        <translation>抽出するページ</translation>
    </message>
    <message>
        <source>With the label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Samples at most</source>
        <translation>抽出数の上限</translation>
    </message>
    <message>
        <source>Seed of the sample</source>
        <translation>抽出のシード</translation>
    </message>
    <message>
        <source>Masking</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Who is masked</source>
        <translation>匿名化される人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>置き換え後</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Type the seed first, any words of the auditor&apos;s: it draws the sample.</source>
        <translation>まずシードを入力してください。監査人の任意の言葉でかまいません。これで標本を抽出します。</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another file.</source>
        <translation>フォルダー %1 はありません。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>Docket::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message numerus="yes">
        <source>%n more proposal(s) wait(s) here.</source>
        <translation>
            <numerusform>ほかに%n件の提案が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>チケット%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1をブラウザーで開く</translation>
    </message>
    <message>
        <source>Open in the browser (T)</source>
        <translation>ブラウザーで開く (T)</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>%1に解決</translation>
    </message>
    <message>
        <source>Resolved %1 by %2</source>
        <translation>%1に%2が解決</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why this section</source>
        <translation>このセクションの理由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The registry names it for this project.</source>
        <translation>このプロジェクトについて登録簿に載っています。</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>ルール: %1</translation>
    </message>
    <message>
        <source>Wrong section?</source>
        <translation>セクション違い？</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのままにしたもの</translation>
    </message>
    <message>
        <source>Typed before</source>
        <translation>以前に入力した文</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限: %1</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>The ticket does not say: %1. Check before you approve.</source>
        <translation>チケットに記載がありません: %1。承認する前に確認してください。</translation>
    </message>
    <message>
        <source>Page history</source>
        <translation>ページの履歴</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>a comment on the ticket</source>
        <translation>チケットのコメント</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>中程度</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱い</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceViewer</name>
    <message>
        <source>Evidence pack: %1</source>
        <translation>監査用パック: %1</translation>
    </message>
    <message>
        <source>What the pack holds</source>
        <translation>パックの内容</translation>
    </message>
    <message>
        <source>Samples (%1)</source>
        <translation>サンプル (%1)</translation>
    </message>
    <message>
        <source>Closed tickets (%1)</source>
        <translation>完了したチケット (%1)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Save report as PDF…</source>
        <translation>レポートをPDFとして保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>closed %1 – %2</source>
        <translation>完了 %1 – %2</translation>
    </message>
    <message>
        <source>label “%1”</source>
        <translation>ラベル「%1」</translation>
    </message>
    <message>
        <source>seed “%1”</source>
        <translation>シード「%1」</translation>
    </message>
    <message>
        <source>persons masked</source>
        <translation>人名は匿名</translation>
    </message>
    <message>
        <source>persons named</source>
        <translation>人名は実名</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s), each as its hash says. Digest %2</source>
        <translation>
            <numerusform>%1: %nファイル、すべてハッシュと一致。ダイジェスト %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets that closed</source>
        <translation>完了したチケット</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>完了した人</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要と理由</translation>
    </message>
    <message>
        <source>Closed, not in the log</source>
        <translation>完了したがログにない</translation>
    </message>
    <message>
        <source>In the log, not closed in the period</source>
        <translation>ログにあるが期間内に完了していない</translation>
    </message>
    <message>
        <source>Found by the verifier</source>
        <translation>検証で見つかったもの</translation>
    </message>
    <message>
        <source>There is no difference between tracker and log</source>
        <translation>トラッカーとログに差異はありません</translation>
    </message>
    <message>
        <source>Where tracker and log differ</source>
        <translation>トラッカーとログの差異</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>分かっていること</translation>
    </message>
    <message>
        <source>Save report as PDF</source>
        <translation>レポートをPDFとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>レポートは %1 にあります</translation>
    </message>
    <message>
        <source>save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Changes of pages</source>
        <translation>ページの変更</translation>
    </message>
    <message>
        <source>Page before and after</source>
        <translation>変更前後のページ</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>ログの記録</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing was drawn: no ticket in scope is in the log</source>
        <translation>何も抽出されませんでした。範囲内のチケットはログにありません</translation>
    </message>
    <message>
        <source>%1 %2
Closed %3 by %4 · %5</source>
        <translation>%1 %2
%3 に %4 が完了 · %5</translation>
    </message>
    <message>
        <source>No page was changed for this ticket</source>
        <translation>このチケットで変更されたページはありません</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>提案 %1</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>承認 %1(%2)</translation>
    </message>
    <message>
        <source>self-approved</source>
        <translation>自己承認</translation>
    </message>
    <message>
        <source>published %1 as version %2</source>
        <translation>公開 %1(バージョン %2)</translation>
    </message>
    <message>
        <source>Nothing was written to this page</source>
        <translation>このページには何も書き込まれていません</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Closed before the log began</source>
        <translation>ログの開始前にクローズ</translation>
    </message>
</context>
<context>
    <name>Docket::FigureCard</name>
    <message>
        <source>%1, %2, filter</source>
        <comment>what is counted, how many</comment>
        <translation>%1、%2、絞り込み</translation>
    </message>
    <message>
        <source>%1, %2, to the queue</source>
        <comment>what is counted, how many</comment>
        <translation>%1、%2、キューへ</translation>
    </message>
    <message>
        <source>Press: only such rows. Again: as before.</source>
        <translation>押すとこれらの行だけを表示し、もう一度押すと元に戻ります。</translation>
    </message>
    <message>
        <source>Press: to the queue.</source>
        <translation>押すとキューに移ります。</translation>
    </message>
</context>
<context>
    <name>Docket::FindBar</name>
    <message>
        <source>Find in the changes</source>
        <translation>変更内を検索</translation>
    </message>
    <message>
        <source>Find in both sides</source>
        <translation>両側を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>Docket::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>The window as it was left</source>
        <translation>前回のウィンドウのまま</translation>
    </message>
    <message>
        <source>The window maximised</source>
        <translation>ウィンドウを最大化</translation>
    </message>
    <message>
        <source>Look for closed tickets every</source>
        <translation>クローズ済みチケットの確認間隔</translation>
    </message>
    <message>
        <source>Each look costs two or three of the requests the site allows. Sync now (F5) looks at once, whatever stands here.</source>
        <translation>1回の確認で、サイトが許すリクエストを2、3件使います。「今すぐ同期」(F5)は、この設定にかかわらずすぐに確認します。</translation>
    </message>
    <message>
        <source>When Docket starts</source>
        <translation>Docketの起動時</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>What is written to pages and tickets, the sync log and the commands of the terminal are the same in every language.</source>
        <translation>ページやチケットに書かれる内容、同期ログ、ターミナルのコマンドは、どの言語でも同じです。</translation>
    </message>
    <message>
        <source>Something in the window is half done: the language changes when Docket starts next.</source>
        <translation>ウィンドウに途中の作業があります。言語はDocketの次の起動時に変わります。</translation>
    </message>
</context>
<context>
    <name>Docket::HelpPanel</name>
    <message>
        <source>Page down or up in the comparison</source>
        <translation>比較で1ページ下または上へ</translation>
    </message>
    <message>
        <source>Choose in a list that opened</source>
        <translation>開いたリストで選ぶ</translation>
    </message>
    <message>
        <source>Do the same as last time in a list that opened</source>
        <translation>開いたリストで前回と同じことをする</translation>
    </message>
    <message>
        <source>Close what is open, take the marks away</source>
        <translation>開いているものを閉じ、マークを外す</translation>
    </message>
    <message>
        <source>Mark with the mouse</source>
        <translation>マウスでマークする</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>キーとヘルプ</translation>
    </message>
    <message>
        <source>List of all keys</source>
        <translation>すべてのキーの一覧</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
</context>
<context>
    <name>Docket::ImportDialog</name>
    <message>
        <source>+ Added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ 変更</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>! Refused</source>
        <translation>! 拒否</translation>
    </message>
    <message>
        <source>Import registry lines</source>
        <translation>登録簿の行をインポート</translation>
    </message>
    <message>
        <source>“%1”: %2 added, %3 changed, %4 unchanged, %5 refused</source>
        <translation>「%1」: 追加 %2、変更 %3、変更なし %4、拒否 %5</translation>
    </message>
    <message>
        <source>Lines of the registry that it does not name stay as they are.</source>
        <translation>ここにない登録簿の行はそのまま残ります。</translation>
    </message>
    <message>
        <source>What is refused is left out.</source>
        <translation>拒否された行は取り込まれません。</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>読み取られない列: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>%n 行をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>インポートの内容</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Docket::KeyButton</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Docket::KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keys of a single character (A, R, J …) work</source>
        <translation>1文字のキー（A、R、Jなど）を使う</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>標準のキー</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>コマンドまたはキーで絞り込む</translation>
    </message>
    <message>
        <source>Filter the commands</source>
        <translation>コマンドを絞り込む</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Take the key away</source>
        <translation>キーを外す</translation>
    </message>
    <message>
        <source>Give the usual key back</source>
        <translation>標準のキーに戻す</translation>
    </message>
    <message>
        <source>Give all commands their usual keys</source>
        <translation>すべてのコマンドを標準のキーに戻す</translation>
    </message>
    <message>
        <source>Another command has its usual key; change that one first.</source>
        <translation>標準のキーは別のコマンドが使っています。先にそちらを変えてください。</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>すべてのキーが最初の状態です。</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>キーを変えるコマンドを選んでください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Nothing was changed: press another key, or take it from there first.</source>
        <translation>%1はすでに「%2」のキーです。何も変更されていません。別のキーを押すか、先にそちらから外してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 once keys of a single character work again.</source>
        <translation>1文字のキーが再び有効になると、「%1」のキーは%2になります。</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>「%1」のキーは%2になりました。</translation>
    </message>
</context>
<context>
    <name>Docket::LabelsForm</name>
    <message>
        <source>Labels that ask for documentation</source>
        <translation>文書化を求めるラベル</translation>
    </message>
    <message>
        <source>Labels that keep a ticket out</source>
        <translation>チケットを除外するラベル</translation>
    </message>
    <message>
        <source>Labels are separated by commas. One that keeps a ticket out wins over every rule, at every status.</source>
        <translation>ラベルはコンマで区切ります。除外するラベルは、どのステータスでも、どのルールよりも優先します。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Docket::LinkChanges</name>
    <message>
        <source>“%1” now leads to “%2”</source>
        <translation>「%1」のリンク先が「%2」になりました</translation>
    </message>
    <message>
        <source>“%1” no longer leads to “%2”</source>
        <translation>「%1」のリンク先「%2」がなくなりました</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” instead of “%3”</source>
        <translation>「%1」のリンク先が「%3」から「%2」になりました</translation>
    </message>
</context>
<context>
    <name>Docket::LinksModel</name>
    <message numerus="yes">
        <source>it names %n ticket(s)</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>%n件のチケットに触れている</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) link to it</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>%n件のチケットからリンク</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edited by someone who closed %n ticket(s)</source>
        <comment>evidence: the page</comment>
        <translation>
            <numerusform>%n件のチケットを完了した人が編集</numerusform>
        </translation>
    </message>
    <message>
        <source>its title names the component</source>
        <translation>題名にコンポーネント名がある</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>ページ › セクション</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Work of</source>
        <translation>対象の作業</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>Docket::LinksPane</name>
    <message>
        <source>How far the search for links is</source>
        <translation>足りないページの検索の進み具合</translation>
    </message>
    <message>
        <source>Cancel the search for links</source>
        <translation>足りないページの検索を中止</translation>
    </message>
    <message>
        <source>Pages that the registry may be missing</source>
        <translation>登録簿に足りない可能性のあるページ</translation>
    </message>
    <message>
        <source>Back to the lines</source>
        <translation>行に戻る</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Look for missing links again</source>
        <translation>足りないページをもう一度探す</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) may belong in the registry</source>
        <translation>
            <numerusform>登録簿に入る可能性のあるページ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%1以降に完了したチケット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read</source>
        <translation>
            <numerusform>読んだページ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages that may document the work of the last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間の作業を記した可能性のあるページ</numerusform>
        </translation>
    </message>
    <message>
        <source>What closed, and the pages, are being read</source>
        <translation>完了したチケットとページを読んでいます</translation>
    </message>
    <message>
        <source>Connect an account to look for pages that the registry is missing</source>
        <translation>アカウントを接続すると、登録簿に足りないページを探せます</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Register one page of each space first: the search reads these spaces</source>
        <translation>まず各スペースのページを1つ登録してください。検索はそれらのスペースを読みます</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>ページを追加</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that closed in the last %n day(s) speaks for another page</source>
        <translation>
            <numerusform>過去%n日間に完了したものに、ほかのページを示すものはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the registry</source>
        <translation>登録簿を表示</translation>
    </message>
    <message>
        <source>Every link that was found is decided</source>
        <translation>見つかった候補はすべて決まりました</translation>
    </message>
    <message>
        <source>Finds pages that name closed tickets or are named in them, for you to add with one key each</source>
        <translation>完了したチケットに触れているページや、チケットに書かれているページを見つけます。それぞれキー1つで追加できます</translation>
    </message>
    <message>
        <source>Look for missing links</source>
        <translation>足りないページを探す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what speaks for a page: keys of tickets</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>完了したチケットを読んでいます</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>完了したチケットを読んでいます：%1</translation>
    </message>
    <message>
        <source>Reading pages: %1</source>
        <translation>ページを読んでいます：%1</translation>
    </message>
</context>
<context>
    <name>Docket::LogCards</name>
    <message>
        <source>waiting for you</source>
        <translation>あなた待ち</translation>
    </message>
    <message>
        <source>median time to decide</source>
        <translation>決定までの時間の中央値</translation>
    </message>
    <message numerus="yes">
        <source>What is so now: all %n entry(ies) that say %1.</source>
        <translation>
            <numerusform>現在の状態: %1の記録%n件すべて。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is so now: %1 of %n entry(ies) that say %2. What came later ended the others.</source>
        <translation>
            <numerusform>現在の状態: %2の記録%n件のうち%1件。残りはその後の処理で変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>published now, %1 edited</source>
        <translation>現在公開中（うち編集後%1件）</translation>
    </message>
    <message>
        <source>published now</source>
        <translation>現在公開中</translation>
    </message>
    <message>
        <source>rejected now</source>
        <translation>現在却下</translation>
    </message>
    <message>
        <source>reverted now</source>
        <translation>現在元に戻した状態</translation>
    </message>
    <message>
        <source>What is so now: open proposals that are yours, of any time, in which the search finds its words.</source>
        <translation>現在の状態: 時期を問わず、あなたが担当する未決の提案のうち、検索語が見つかるもの。</translation>
    </message>
    <message>
        <source>to look at first</source>
        <translation>先に確認</translation>
    </message>
    <message>
        <source>Nothing was reverted, overdue, heavily reworded, self-approved, approved in under 3 s or sent again.</source>
        <translation>取り消し、期限超過、大幅な書き換え、自己承認、3 秒未満の承認、再送はありません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quoted word</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>conflicts now</source>
        <translation>現在の競合</translation>
    </message>
    <message>
        <source>time to decide</source>
        <translation>決定までの時間</translation>
    </message>
    <message>
        <source>The median, from proposed to decided</source>
        <translation>提案から決定までの中央値</translation>
    </message>
</context>
<context>
    <name>Docket::LogChart</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>How this is shown: %1</source>
        <translation>表示形式: %1</translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>数値: %1</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1: 表示するものはまだありません</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>表示するものはまだありません</translation>
    </message>
</context>
<context>
    <name>Docket::LogCharts</name>
    <message>
        <source>Decisions a week</source>
        <translation>週ごとの決定</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>週の初日</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time to decide, median hours</source>
        <translation>決定までの時間 (中央値、時間)</translation>
    </message>
    <message>
        <source>Reasons to reject</source>
        <translation>却下の理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reverted, snoozed</source>
        <translation>取り消し、保留</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>number of a week</comment>
        <translation>%1 週</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>却下数</translation>
    </message>
    <message>
        <source>Time to decide, median minutes</source>
        <translation>決定までの時間 (中央値、分)</translation>
    </message>
    <message>
        <source>Time to decide, median days</source>
        <translation>決定までの時間 (中央値、日)</translation>
    </message>
    <message>
        <source>Time to decide</source>
        <translation>決定までの時間</translation>
    </message>
</context>
<context>
    <name>Docket::LogDetails</name>
    <message>
        <source>Stored change</source>
        <translation>保存された変更</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This entry changed no page</source>
        <translation>この記録ではページは変わっていません</translation>
    </message>
    <message>
        <source>What was stored cannot be read now</source>
        <translation>保存された内容を今は読み込めません</translation>
    </message>
    <message>
        <source>After · v%1</source>
        <translation>変更後 · v%1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Comparing a long page …</source>
        <translation>長いページを比較しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>比較を中止しました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>decided after %1</source>
        <translation>%1で決定</translation>
    </message>
    <message>
        <source>No page is registered for it</source>
        <translation>これにはページが登録されていません</translation>
    </message>
    <message>
        <source>New page from a template…</source>
        <translation>テンプレートから新しいページ…</translation>
    </message>
</context>
<context>
    <name>Docket::LogFilters</name>
    <message>
        <source>Search the sync log</source>
        <translation>同期ログを検索</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Decided and written</source>
        <translation>決定と書き込み</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reverted, undone</source>
        <translation>元に戻した・取り消した</translation>
    </message>
    <message>
        <source>Conflict, failed</source>
        <translation>競合・失敗</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ順</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>結果順</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>担当者順</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>バージョン順</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>チケット順</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Ticket, page, section or person</source>
        <translation>チケット、ページ、セクション、担当者</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Exceptions only</source>
        <translation>例外のみ</translation>
    </message>
    <message>
        <source>Exceptions first</source>
        <translation>例外を先に</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>所要時間の長い順</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>すべての担当者</translation>
    </message>
    <message>
        <source>All spaces</source>
        <translation>すべてのスペース</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Views, shown: %1</source>
        <translation>ビュー、表示中: %1</translation>
    </message>
</context>
<context>
    <name>Docket::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>ページ › セクション</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From proposed to decided</source>
        <translation>提案から決定まで</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>Docket::LogScreen</name>
    <message>
        <source>Nothing here under “%1”</source>
        <translation>「%1」では何もありません</translation>
    </message>
    <message>
        <source>No entry matches “%1”</source>
        <translation>「%1」に一致する記録はありません</translation>
    </message>
    <message>
        <source>No entries yet: they come with the first proposal</source>
        <translation>まだ記録はありません。最初の提案とともに始まります</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Exporting %1 % — %2 rows</source>
        <translation>エクスポート中 %1 % — %2 行</translation>
    </message>
    <message>
        <source>Exporting — %1 rows</source>
        <translation>エクスポート中 — %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · filtered</source>
        <comment>entries of the log</comment>
        <translation>%2件中%1件（絞り込み）</translation>
    </message>
    <message>
        <source>✓ Signed off by %1, %2 — %3</source>
        <translation>✓ %1 が承認 (%2) — %3</translation>
    </message>
    <message>
        <source>found with “%1”</source>
        <translation>「%1」で検索</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>先に確認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>You went through %1: %2, %3.</source>
        <translation>%1 を確認しました: %2、%3。</translation>
    </message>
    <message>
        <source>Only what is found with “%1”.</source>
        <translation>「%1」で見つかったもののみ。</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>表示: %1。</translation>
    </message>
    <message>
        <source>Nothing here of %1</source>
        <translation>%1のものはここにありません</translation>
    </message>
</context>
<context>
    <name>Docket::LogTableView</name>
    <message>
        <source>Log entries</source>
        <translation>ログの記録</translation>
    </message>
</context>
<context>
    <name>Docket::MainWindow</name>
    <message>
        <source>%1 is done</source>
        <translation>%1が完了しました</translation>
    </message>
    <message>
        <source>take the draft of “%1” again</source>
        <translation>「%1」の下書きに戻す</translation>
    </message>
    <message>
        <source>keep what you type</source>
        <translation>入力内容の保存</translation>
    </message>
    <message>
        <source>change what “%1” sends</source>
        <translation>「%1」の送信内容の変更</translation>
    </message>
    <message>
        <source>read “%1” again</source>
        <translation>「%1」の再読み込み</translation>
    </message>
    <message>
        <source>read the live page</source>
        <translation>公開中のページの読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time will be sent now</source>
        <translation>
            <numerusform>前回の%n件の決定を今から送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything decided last time was sent</source>
        <translation>前回決めたことはすべて送信しました</translation>
    </message>
    <message>
        <source>read the sync log</source>
        <translation>同期ログの読み込み</translation>
    </message>
    <message>
        <source>Synced: nothing new</source>
        <translation>同期しました: 新しいものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Synced: %n new proposal(s)</source>
        <translation>
            <numerusform>同期しました: 新しい提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーをインポート</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead</source>
        <translation>サンプルウィンドウを開けませんでした。代わりにdocket --sandboxを起動してください</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Forget the account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Forget this account and its token?</source>
        <translation>このアカウントとトークンを削除しますか？</translation>
    </message>
    <message>
        <source>Docket stops reading and writing until an account is connected again. Proposals, decisions and the sync log stay.</source>
        <translation>再びアカウントを接続するまで、Docketは読み書きを止めます。提案、決定、同期ログは残ります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The account is forgotten</source>
        <translation>アカウントを削除しました</translation>
    </message>
    <message>
        <source>forget the account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>use that account</source>
        <translation>そのアカウントの使用</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>keep your words</source>
        <translation>あなたの文の保存</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>settle the conflict</source>
        <translation>競合の解決</translation>
    </message>
    <message>
        <source>publish “%1”</source>
        <translation>「%1」の公開</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>Docket is not set up yet. What you entered is still there.</source>
        <translation>Docketの設定はまだ終わっていません。入力した内容は残っています。</translation>
    </message>
    <message>
        <source>Finish setup</source>
        <translation>設定を続ける</translation>
    </message>
    <message>
        <source>export the policy</source>
        <translation>ポリシーのエクスポート</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The policy is written to %1</source>
        <translation>ポリシーを%1に書き出しました</translation>
    </message>
    <message>
        <source>○  Not connected</source>
        <translation>○  未接続</translation>
    </message>
    <message>
        <source>○  Last look failed</source>
        <translation>○  前回の確認は失敗</translation>
    </message>
    <message>
        <source>●  Syncing …</source>
        <translation>●  同期中…</translation>
    </message>
    <message>
        <source>●  Synced %1</source>
        <translation>●  同期済み %1</translation>
    </message>
    <message>
        <source>●  Connected</source>
        <translation>●  接続済み</translation>
    </message>
    <message>
        <source>○  No secure connection</source>
        <translation>○  安全に接続できません</translation>
    </message>
    <message>
        <source>○  Offline</source>
        <translation>○  オフライン</translation>
    </message>
    <message>
        <source>○  Sign-in needed</source>
        <translation>○  サインインが必要</translation>
    </message>
    <message>
        <source>◐  Waiting %1 s</source>
        <translation>◐  待機中 %1秒</translation>
    </message>
    <message>
        <source>○  Stopped: is this the right site?</source>
        <translation>○  停止中: このサイトで正しいですか？</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait(s) to be sent.</source>
        <translation>
            <numerusform>%n件の決定が送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Go on with this site</source>
        <translation>このサイトで続ける</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>取り消し: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直し: %1(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Taking back “%1” — reverting in %2 s</source>
        <translation>「%1」を元に戻します — あと%2秒</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n — publishing in %1 s</source>
        <translation>
            <numerusform>%n件を承認しました — 公開まで%1秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved “%1” — publishing in %2 s</source>
        <translation>「%1」を承認しました — 公開まで%2秒</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>保留%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n件の提案</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected %1 — %2</source>
        <translation>却下: %1 — %2</translation>
    </message>
    <message>
        <source>Snoozed %1 until %2</source>
        <translation>スヌーズ: %1、%2まで</translation>
    </message>
    <message>
        <source>Handed %1 to %2</source>
        <translation>引き渡し: %1を%2へ</translation>
    </message>
    <message>
        <source>%1 of %2 were left as they are. The first: %3</source>
        <translation>%2件中%1件はそのまま残りました。最初のもの: %3</translation>
    </message>
    <message>
        <source>undo that</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消しました: %1</translation>
    </message>
    <message>
        <source>keep “%1”</source>
        <translation>「%1」を残すこと</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>approve, reject … a proposal, which could not be done</comment>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>Approve, Reject … a proposal, which Undo takes back</comment>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Approve, Reject … 12 proposals, which Undo takes back</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>Dropped a change of “%1”</source>
        <translation>「%1」の変更を外しました</translation>
    </message>
    <message>
        <source>Took a change of “%1” again</source>
        <translation>「%1」の変更を戻しました</translation>
    </message>
    <message>
        <source>Docket goes on in the tray</source>
        <translation>Docketはトレイで動き続けます</translation>
    </message>
    <message>
        <source>Closing its window does not end it. To end it, choose Quit in the icon&apos;s menu, or in the File menu.</source>
        <translation>ウィンドウを閉じても終了しません。終了するには、アイコンのメニューか「ファイル」メニューで「終了」を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks us to wait %2 s. %n in line.</source>
        <translation>
            <numerusform>%1が%2秒待つよう求めています。%n件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choice of changes in “%1”</source>
        <translation>「%1」の変更の選択</translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n — reverting in %1 s</source>
        <translation>
            <numerusform>%n 件を取り消し中 — %1 秒後に元に戻します</numerusform>
        </translation>
    </message>
    <message>
        <source>Export log as CSV</source>
        <translation>ログを CSV でエクスポート</translation>
    </message>
    <message>
        <source>Export log as JSON lines</source>
        <translation>ログを JSON Lines でエクスポート</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written</source>
        <translation>中止しました。%1 は書き込まれていません</translation>
    </message>
    <message>
        <source>export the log</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <source>No rule of the policy would have prevented this</source>
        <translation>これを防げるポリシーのルールはありません</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a rule, what it would do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Which rule?</source>
        <translation>どのルールにしますか?</translation>
    </message>
    <message>
        <source>make the rule</source>
        <translation>ルールの作成</translation>
    </message>
    <message>
        <source>Rule made: %1</source>
        <translation>ルールを作りました: %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <comment>a change of the policy, which Undo takes back</comment>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>The token of %1 is renewed</source>
        <translation>%1のトークンを更新しました</translation>
    </message>
    <message>
        <source>The token of %1 is renewed until Docket is closed</source>
        <translation>%1のトークンを更新しました。Docketを閉じるまで有効です</translation>
    </message>
    <message>
        <source>No keychain answers here, so the token is known to this session only; Docket asks for it again at the next start.</source>
        <translation>このコンピューターではキーチェーンが応答しないため、トークンはこのセッションでだけ使われます。次の起動時に再び入力が必要です。</translation>
    </message>
    <message>
        <source>No rule comes of “%1”: it tells nothing of the next proposals</source>
        <translation>「%1」からはルールを作れません。次の提案について何もわからないためです</translation>
    </message>
    <message>
        <source>No rule yet: one is offered when “%1” is said of this page again</source>
        <translation>まだルールはありません。このページについて再び「%1」とされたときに提案します</translation>
    </message>
    <message>
        <source>read the last drift audit</source>
        <translation>前回のドリフト監査の読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Drift, %n stale page(s)</source>
        <translation>
            <numerusform>ドリフト、古いページ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>audit the pages</source>
        <translation>ページの監査</translation>
    </message>
    <message numerus="yes">
        <source>Audited: %n stale page(s)</source>
        <translation>
            <numerusform>監査が終わりました: 古いページ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was stopped.</source>
        <translation>監査を中止しました。</translation>
    </message>
    <message>
        <source>The audit was stopped after %1.</source>
        <translation>%1の時点で監査を中止しました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The one of %1 is kept.</source>
        <translation>%1 の監査結果は残っています。</translation>
    </message>
    <message>
        <source>propose a change for “%1”</source>
        <translation>「%1」への変更の提案</translation>
    </message>
    <message>
        <source>Proposed for “%1”</source>
        <translation>「%1」への変更を提案しました</translation>
    </message>
    <message>
        <source>The policy leads nothing there any more</source>
        <translation>ポリシーはもう何もそこへ導きません</translation>
    </message>
    <message>
        <source>A rule is offered after a rejection</source>
        <translation>ルールは却下した後に提案されます</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time is/are sent once you are signed in</source>
        <translation>
            <numerusform>前回の%n件の決定は、サインインすると送信されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time is/are sent once the site is reachable</source>
        <translation>
            <numerusform>前回の%n件の決定は、サイトにつながると送信されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) from last time wait(s): is this the right site?</source>
        <translation>
            <numerusform>前回の%n件の決定が待っています。このサイトで正しいですか?</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Syncing …</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Not synced: %1</source>
        <translation>同期できませんでした: %1</translation>
    </message>
    <message>
        <source>No row of the log is chosen</source>
        <translation>ログの行が選ばれていません</translation>
    </message>
    <message>
        <source>Syncing already …</source>
        <translation>すでに同期中です…</translation>
    </message>
    <message>
        <source>%1 waits: its page was %2, as often as the policy allows. It is published at %3.</source>
        <translation>%1は待機中です。このページはポリシーの上限どおり%2。%3に公開されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n approved change(s) of “%1” wait(s): the page was %2, as often as the policy allows. They are published together at %3.</source>
        <translation>
            <numerusform>「%1」の承認した%n件の変更が待機中です。このページはポリシーの上限どおり%2。%3にまとめて公開されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved change(s) wait(s): their pages were %1, as often as the policy allows. The first is published at %2.</source>
        <translation>
            <numerusform>承認した%n件の変更が待機中です。各ページはポリシーの上限どおり%1。最初のものは%2に公開されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>最初のものを表示</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>すべて取り消し</translation>
    </message>
    <message>
        <source>Change of the policy</source>
        <comment>made earlier, which Undo takes back</comment>
        <translation>ポリシーの変更</translation>
    </message>
    <message>
        <source>accept the page&apos;s place</source>
        <translation>ページの場所を認める</translation>
    </message>
    <message numerus="yes">
        <source>Registry, %n line(s) need attention</source>
        <translation>
            <numerusform>登録簿、要確認 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>change the registry</source>
        <translation>登録簿を変更する</translation>
    </message>
    <message>
        <source>Import registry lines</source>
        <translation>登録簿の行をインポート</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export registry as CSV</source>
        <translation>登録簿を CSV に書き出す</translation>
    </message>
    <message>
        <source>export the registry</source>
        <translation>登録簿を書き出す</translation>
    </message>
    <message>
        <source>import “%1”; nothing was changed</source>
        <translation>「%1」のインポート（変更はありません）</translation>
    </message>
    <message>
        <source>Import lines from a page</source>
        <translation>ページから行をインポート</translation>
    </message>
    <message>
        <source>Address of the page that holds the table</source>
        <translation>表のあるページのアドレス</translation>
    </message>
    <message>
        <source>Read table</source>
        <translation>表を読み取る</translation>
    </message>
    <message>
        <source>import the table; nothing was changed</source>
        <translation>表のインポート（変更はありません）</translation>
    </message>
    <message>
        <source>Looking up what “%1” names…</source>
        <translation>「%1」の内容を確認しています…</translation>
    </message>
    <message>
        <source>Taking back “%1” — kept until it can be sent</source>
        <translation>「%1」を取り消します — 送信できるまで保持</translation>
    </message>
    <message>
        <source>Approved “%1” — kept until it can be sent</source>
        <translation>「%1」を承認しました — 送信できるまで保持</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on “%1” is/are published as version %2</source>
        <translation>
            <numerusform>「%1」の%n件の変更はバージョン%2として公開されました</numerusform>
        </translation>
    </message>
    <message>
        <source>No change is about to be taken off its page</source>
        <translation>ページから取り除こうとしている変更はありません</translation>
    </message>
    <message>
        <source>&amp;Keep published change</source>
        <translation>公開した変更を維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep “%1” published</source>
        <translation>「%1」を公開のまま維持(&amp;K)</translation>
    </message>
    <message>
        <source>Kept: “%1” stays on the page</source>
        <translation>維持しました: 「%1」はページに残ります</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n change(s) stay(s) on the page</source>
        <translation>
            <numerusform>維持しました: %n件の変更はページに残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has a proposal already; this is it</source>
        <translation>「%1」にはすでに提案があります。これがその提案です</translation>
    </message>
    <message numerus="yes">
        <source>written %n time(s) (changes and reverts) within %1</source>
        <comment>a page</comment>
        <translation>
            <numerusform>%1以内に%n回（変更と取り消しを合わせて）書き込まれました</numerusform>
        </translation>
    </message>
    <message>
        <source>change the rules</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>Export trial as CSV</source>
        <translation>試行をCSVで書き出す</translation>
    </message>
    <message>
        <source>Put this right first: then it can be tried</source>
        <translation>先にここを直してください。その後で試せます</translation>
    </message>
    <message>
        <source>try the rules</source>
        <translation>ルールの試行</translation>
    </message>
    <message numerus="yes">
        <source>Tried: %n proposal(s)</source>
        <translation>
            <numerusform>試しました: 提案%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing was changed.</source>
        <translation>試行を中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The trial was stopped after %1. Nothing was changed.</source>
        <translation>試行を%1で中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>export the trial</source>
        <translation>試行の書き出し</translation>
    </message>
    <message>
        <source>The trial is in %1</source>
        <translation>試行は%1にあります</translation>
    </message>
    <message>
        <source>read the last triage</source>
        <translation>前回のトリアージの読み込み</translation>
    </message>
    <message numerus="yes">
        <source>Triage, %n ticket(s) without a label</source>
        <translation>
            <numerusform>トリアージ、ラベルのないチケット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>look at closed tickets</source>
        <translation>完了したチケットの確認</translation>
    </message>
    <message numerus="yes">
        <source>%n closed ticket(s) without a label</source>
        <translation>
            <numerusform>ラベルのない完了チケット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The look was stopped. Nothing was changed.</source>
        <translation>確認を中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>%1 へのラベル付け</translation>
    </message>
    <message>
        <source>Already in force: %1</source>
        <translation>すでに有効です：%1</translation>
    </message>
    <message>
        <source>label of %1</source>
        <comment>what a triage answer writes</comment>
        <translation>%1のラベル</translation>
    </message>
    <message>
        <source>Label of %1 — written in %2 s</source>
        <translation>%1のラベル — 書き込みまで%2秒</translation>
    </message>
    <message>
        <source>look for missing links</source>
        <translation>足りないページの検索</translation>
    </message>
    <message>
        <source>The search was stopped. Nothing was changed.</source>
        <translation>検索を中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>draw the charts</source>
        <translation>グラフの描画</translation>
    </message>
    <message>
        <source>Signed off — %1</source>
        <translation>承認しました — %1</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Export log as PDF</source>
        <translation>ログを PDF としてエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同期ログ</translation>
    </message>
    <message>
        <source>Sync log of %1</source>
        <translation>%1 の同期ログ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name; one that is there already is replaced</source>
        <translation>名前 (同名の表示は置き換えます)</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>表示を保存</translation>
    </message>
    <message>
        <source>The view “%1” shows something else now.</source>
        <translation>表示「%1」の内容が変わりました。</translation>
    </message>
    <message>
        <source>The view “%1” is saved</source>
        <translation>表示「%1」を保存しました</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>表示の名前を変更</translation>
    </message>
    <message>
        <source>New name of “%1”</source>
        <translation>「%1」の新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>表示「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) wait(s) in the same way.</source>
        <translation>
            <numerusform>ほかに %n 件の変更が同じように待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>次の確認は %1 です。</translation>
    </message>
    <message>
        <source>◐  Trying again</source>
        <translation>◐  再試行中</translation>
    </message>
    <message>
        <source>%1 answers with a fault of its own (%2).</source>
        <translation>%1 が自身のエラーを返しています（%2）。</translation>
    </message>
    <message>
        <source>%1 asks us to wait.</source>
        <translation>%1 から待つよう求められています。</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 が応答しません。</translation>
    </message>
    <message>
        <source>Docket tries again in %1 s.</source>
        <translation>Docket は %1 秒後に再試行します。</translation>
    </message>
    <message>
        <source>Docket is trying again.</source>
        <translation>Docket は再試行しています。</translation>
    </message>
    <message>
        <source>Sending “%1” …</source>
        <translation>「%1」を送信中…</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n decision(s) …</source>
        <translation>
            <numerusform>%n 件の決定を送信中…</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>“%1” was not imported, and nothing was changed: %2</source>
        <translation>「%1」は取り込まれず、何も変更されていません: %2</translation>
    </message>
    <message>
        <source>Undone in the rules: %1</source>
        <translation>ルールで元に戻しました: %1</translation>
    </message>
    <message>
        <source>Undone in the registry: %1</source>
        <translation>レジストリで元に戻しました: %1</translation>
    </message>
    <message>
        <source>Undone in the queue: %1</source>
        <translation>キューで元に戻しました: %1</translation>
    </message>
    <message>
        <source>Open evidence pack</source>
        <translation>監査用パックを開く</translation>
    </message>
    <message>
        <source>Evidence pack (*.zip);;All files (*)</source>
        <translation>監査用パック (*.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>%1. %2 takes it back.</source>
        <translation>%1。%2 で元に戻せます。</translation>
    </message>
    <message>
        <source>Publish the registry to a page</source>
        <translation>登録簿をページに公開</translation>
    </message>
    <message>
        <source>Address of the page that is to show the registry as a table.
Its owner decides on it in the queue; nothing is written before.</source>
        <translation>登録簿を表に載せるページのアドレス。
ページの所有者がキューで決定します。それまでは何も書き込まれません。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>publish the registry; nothing was proposed</source>
        <translation>登録簿の公開（提案はしていません）</translation>
    </message>
    <message>
        <source>Comparing the page with the registry…</source>
        <translation>ページと登録簿を比較しています…</translation>
    </message>
    <message>
        <source>The page says so already: there is nothing to propose</source>
        <translation>ページはすでにそのとおりです。提案することはありません</translation>
    </message>
    <message>
        <source>Proposed; the page is written once it is approved</source>
        <translation>提案しました。承認されるとページに書き込まれます</translation>
    </message>
    <message>
        <source>The proposal that waited was drafted anew</source>
        <translation>待機中の提案を下書きし直しました</translation>
    </message>
    <message>
        <source>This one is there already: decide it first</source>
        <translation>この提案がすでにあります。先に決定してください</translation>
    </message>
    <message>
        <source>propose the section “%1”</source>
        <translation>セクション「%1」の提案</translation>
    </message>
    <message>
        <source>Publish the log to a page</source>
        <translation>ログをページに公開</translation>
    </message>
    <message>
        <source>Address of the page that is to have what the log shows now.
Its owner decides on it in the queue; nothing is written before.</source>
        <translation>ログに今表示されている内容を載せるページのアドレス。
ページの所有者がキューで決定します。それまでは何も書き込まれません。</translation>
    </message>
    <message>
        <source>publish the log; nothing was proposed</source>
        <translation>ログの公開（提案はしていません）</translation>
    </message>
    <message>
        <source>Undone in triage: %1</source>
        <translation>トリアージで取り消しました：%1</translation>
    </message>
    <message>
        <source>Reading what closed…</source>
        <translation>完了した項目を読み込んでいます…</translation>
    </message>
    <message>
        <source>propose the page; nothing was proposed</source>
        <translation>ページを提案できませんでした。何も提案されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1, folder %2</source>
        <translation>
            <numerusform>%n行を%1に書き出しました（フォルダー：%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stands on version %2 of its page now</source>
        <translation>「%1」をページのバージョン %2 に合わせました</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals stand on version %1 of “%2” now</source>
        <translation>
            <numerusform>%n 件の提案を「%2」のバージョン %1 に合わせました</numerusform>
        </translation>
    </message>
    <message>
        <source> — later than it is due, %1</source>
        <translation> — 期限 %1 より後</translation>
    </message>
    <message>
        <source>This window stays on the staging site; your own sites open in another one</source>
        <translation>このウィンドウはステージングサイトのままです。自分のサイトは別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>A window for your own sites could not be opened; start docket instead</source>
        <translation>自分のサイト用のウィンドウを開けませんでした。docket を起動してください</translation>
    </message>
</context>
<context>
    <name>Docket::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>System only</source>
        <translation>システムのみ</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定する:</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Which proxy</source>
        <translation>プロキシの選択</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a file with authorities</source>
        <translation>認証局のファイルを追加</translation>
    </message>
    <message>
        <source>Trust the system&apos;s authorities only</source>
        <translation>システムの認証局だけを信頼する</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>A company&apos;s own authority usually is in the system&apos;s store already. If it is not, add its certificate here (PEM). There is no way to go on without a trusted certificate.</source>
        <translation>会社独自の認証局は、通常すでにシステムに登録されています。登録されていない場合は、ここで証明書（PEM）を追加してください。信頼できる証明書なしで続ける方法はありません。</translation>
    </message>
    <message>
        <source>Certificates of authorities</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Whom Docket talked to</source>
        <translation>Docketの通信先</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSVでエクスポート…</translation>
    </message>
    <message>
        <source>Export whom Docket talked to</source>
        <translation>Docketの通信先をエクスポート</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き出しました</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Trusted beside the system&apos;s: %n certificate(s)</source>
        <translation>
            <numerusform>システム以外で信頼する証明書: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Host and port are both needed; until then no proxy is used.</source>
        <translation>ホストとポートの両方が必要です。それまではプロキシを使いません。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>That is no name of a host; write it like %1. Nothing was changed.</source>
        <translation>ホスト名ではありません。%1 のように入力してください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Docket::NewPageDialog</name>
    <message>
        <source>New page from a template</source>
        <translation>テンプレートから新しいページ</translation>
    </message>
    <message>
        <source>Docket fills the template with what closed tickets say and marks what is left to write. Nothing is made before the proposal is approved.</source>
        <translation>完了したチケットの内容でテンプレートを埋め、まだ書くべき箇所に印を付けます。提案が承認されるまでページは作成されません。</translation>
    </message>
    <message>
        <source>PLATFORM-89 or 2026.5</source>
        <translation>PLATFORM-89 または 2026.5</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Address or title of the page it goes below</source>
        <translation>親ページのアドレスまたはタイトル</translation>
    </message>
    <message>
        <source>Ticket or fix version</source>
        <translation>チケットまたは修正バージョン</translation>
    </message>
    <message>
        <source>Kind of page</source>
        <translation>ページの種類</translation>
    </message>
    <message>
        <source>Below this page</source>
        <translation>親ページ</translation>
    </message>
    <message>
        <source>Its address or title</source>
        <translation>アドレスまたはタイトル</translation>
    </message>
    <message>
        <source>Ticket or fix version that the page is about</source>
        <translation>ページの対象となるチケットまたは修正バージョン</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a ticket, a kind of page</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n closed ticket(s) asked for a page that nobody registered; the list has them.</source>
        <translation>
            <numerusform>未登録のページを必要とするクローズ済みチケットが %n 件あります。一覧から選べます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>While the window is in front, Docket says everything in it and the desktop is told nothing.</source>
        <translation>ウィンドウが前面にある間、Docketはすべてその中で伝え、デスクトップには何も通知しません。</translation>
    </message>
    <message>
        <source>Tell the desktop when</source>
        <translation>次の場合にデスクトップへ通知</translation>
    </message>
    <message>
        <source>A change could not be published</source>
        <translation>変更を公開できなかったとき</translation>
    </message>
    <message>
        <source>The token is refused, or ends within a week</source>
        <translation>トークンが拒否されたとき、または1週間以内に切れるとき</translation>
    </message>
    <message>
        <source>There are new proposals, all in one message</source>
        <translation>新しい提案があるとき（1通にまとめて）</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Show how many proposals wait for me, where the desktop can</source>
        <translation>デスクトップが対応していれば、自分を待つ提案の数を表示</translation>
    </message>
    <message>
        <source>Keep Docket in the tray: it goes on when its window is closed</source>
        <translation>Docketをトレイに置く: ウィンドウを閉じても動き続けます</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>このデスクトップにはトレイがありません。</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>That is no list of times: write them like %1.</source>
        <translation>時刻の並びではありません。%1のように書いてください。</translation>
    </message>
</context>
<context>
    <name>Docket::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>変更の概観</translation>
    </message>
</context>
<context>
    <name>Docket::PageReader</name>
    <message>
        <source>There are no words on this page.</source>
        <translation>このページには文がありません。</translation>
    </message>
    <message>
        <source>The page is longer than what is shown here. Above this line something is left out.</source>
        <translation>ページはここに表示されている分より長く、この行より上が省略されています。</translation>
    </message>
    <message>
        <source>The page is longer than what is shown here. Below this line something is left out.</source>
        <translation>ページはここに表示されている分より長く、この行より下が省略されています。</translation>
    </message>
    <message>
        <source>The page as it will read</source>
        <translation>公開後のページ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not readable yet: see the line under the text</source>
        <translation>まだ表示できません。文の下の行をご覧ください</translation>
    </message>
    <message>
        <source>As edited</source>
        <translation>編集後</translation>
    </message>
</context>
<context>
    <name>Docket::PagesPage</name>
    <message>
        <source>Your pages</source>
        <translation>あなたのページ</translation>
    </message>
    <message>
        <source>Filter the pages</source>
        <translation>ページを絞り込む</translation>
    </message>
    <message>
        <source>Only pages I own</source>
        <translation>自分が所有するページのみ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Spaces and pages</source>
        <translation>スペースとページ</translation>
    </message>
    <message>
        <source>Reading the spaces …</source>
        <translation>スペースを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the pages of “%1” …</source>
        <translation>「%1」のページを読み込んでいます…</translation>
    </message>
    <message>
        <source>What “%1” is for</source>
        <translation>「%1」の用途</translation>
    </message>
    <message>
        <source>Keeping the account and the pages, and looking for closed tickets …</source>
        <translation>アカウントとページを保存し、クローズされたチケットを探しています…</translation>
    </message>
    <message>
        <source>This account sees no page. Ask an administrator for the right to read one.</source>
        <translation>このアカウントに見えるページがありません。管理者に閲覧権限を依頼してください。</translation>
    </message>
    <message>
        <source>Tick the pages that closed tickets make untrue.</source>
        <translation>完了したチケットで内容が古くなるページにチェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n page(s) chosen</source>
        <translation>
            <numerusform>%n件中%1件のページを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only pages I own</source>
        <translation>自分が所有するページのみ(&amp;O)</translation>
    </message>
    <message>
        <source>All pages shown</source>
        <translation>表示中のすべてのページ</translation>
    </message>
    <message>
        <source>&amp;Only pages I own (%1)</source>
        <translation>自分が所有するページのみ (%1)(&amp;O)</translation>
    </message>
    <message>
        <source>Which pages tell of that work? Their proposals wait for you. The choice can be changed later, in the registry.</source>
        <translation>その作業について書かれているのはどのページですか。それらの提案があなたを待ちます。選択は後で登録簿で変更できます。</translation>
    </message>
</context>
<context>
    <name>Docket::PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Days from – to</source>
        <translation>開始日 – 終了日</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>Docket::PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Approved. In the real queue it would be sent in ten seconds, unless you press Ctrl+Z.</source>
        <translation>承認しました。実際のキューでは、Ctrl+Zを押さない限り10秒後に送信されます。</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>却下しました: %1。</translation>
    </message>
    <message>
        <source>Snoozed: it comes back by itself.</source>
        <translation>スヌーズしました。自動的に戻ってきます。</translation>
    </message>
    <message>
        <source>Approved in your words.</source>
        <translation>あなたの言葉で承認しました。</translation>
    </message>
    <message>
        <source>Taken back: it waits again, and nothing was sent.</source>
        <translation>取り消しました。再び待機中になり、何も送信されていません。</translation>
    </message>
    <message>
        <source>Your queue is empty so far: proposals come as tickets close.</source>
        <translation>キューはまだ空です。チケットがクローズされると提案が届きます。</translation>
    </message>
    <message numerus="yes">
        <source>Your queue: %n waiting.</source>
        <translation>
            <numerusform>キュー: %n件が待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Three made-up proposals. A approves, R and a digit reject, Ctrl+Z takes back.</source>
        <translation>練習用の提案が3件あります。Aで承認、Rと数字で却下、Ctrl+Zで取り消します。</translation>
    </message>
</context>
<context>
    <name>Docket::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Docket::ProposalModel</name>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>your words are kept</source>
        <translation>入力した文は保存されています</translation>
    </message>
</context>
<context>
    <name>Docket::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>自分の決定待ち</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>未決定すべて</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>ほかの人の決定待ち</translation>
    </message>
    <message>
        <source>Failed, blocked, in conflict</source>
        <translation>失敗・ブロック・競合</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>あなたの決定を待つものはありません。</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>提案を絞り込む</translation>
    </message>
    <message>
        <source>Which proposals</source>
        <translation>表示する提案</translation>
    </message>
    <message>
        <source>Grouping of proposals</source>
        <translation>提案のグループ</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ別</translation>
    </message>
    <message>
        <source>By ticket</source>
        <translation>チケット別</translation>
    </message>
    <message>
        <source>By release</source>
        <translation>リリース別</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>担当者別</translation>
    </message>
    <message>
        <source>By certainty</source>
        <translation>確実さ別</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Order of proposals</source>
        <translation>提案の並び順</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>期限順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>確実な順</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>タイトル順</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message numerus="yes">
        <source>%n marked · decide for all, or Esc</source>
        <translation>
            <numerusform>%n件をマーク中 · まとめて決定、またはEsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>待機中はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3 left</source>
        <translation>%1/%2 · 残り%3</translation>
    </message>
    <message>
        <source>No proposal matches “%1”</source>
        <translation>「%1」に一致する提案はありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing shown</source>
        <translation>表示なし</translation>
    </message>
    <message numerus="yes">
        <source>%n shown, none waits for you</source>
        <translation>
            <numerusform>%n件を表示、あなた待ちはありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown, waiting for you</source>
        <translation>
            <numerusform>%n件を表示、すべてあなた待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown, %n wait(s) for you</source>
        <extracomment>How many are shown, and how many of them wait for the person: two or more are shown.</extracomment>
        <translation>
            <numerusform>%1件を表示、うち%n件があなた待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::QueueProxy</name>
    <message>
        <source>All others</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>No release</source>
        <translation>リリースなし</translation>
    </message>
    <message>
        <source>Sure: a glance is enough</source>
        <translation>確実: ひと目で十分です</translation>
    </message>
    <message>
        <source>Likely: compare the words</source>
        <translation>おそらく: 文言を比べてください</translation>
    </message>
    <message>
        <source>Asks you: not sure by itself</source>
        <translation>要確認: 確実ではありません</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>チケットなし</translation>
    </message>
    <message>
        <source>New pages</source>
        <translation>新しいページ</translation>
    </message>
</context>
<context>
    <name>Docket::RegistryForm</name>
    <message>
        <source>Page address</source>
        <translation>ページのアドレス</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Epic</source>
        <translation>エピック</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Published after the owner&apos;s approval</source>
        <translation>担当者の承認後に公開されます</translation>
    </message>
    <message>
        <source>Published at once; the owner keeps or reverts it</source>
        <translation>すぐに公開され、担当者が残すか取り消します</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>行を保存</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力を破棄</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation>アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Wherever it fits</source>
        <translation>合うところ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>key and name of a project</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新しい行</translation>
    </message>
    <message>
        <source>The page&apos;s owner</source>
        <translation>ページの所有者</translation>
    </message>
    <message>
        <source>The page&apos;s owner, %1</source>
        <translation>ページの所有者、%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>(several)</source>
        <translation>（複数）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) together</source>
        <translation>
            <numerusform>%n行をまとめて</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryModel</name>
    <message>
        <source>Release notes</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>Feature docs</source>
        <translation>機能の説明</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>利用者ガイド</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>決定記録</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>On-call guide</source>
        <translation>オンコール手引き</translation>
    </message>
    <message>
        <source>Security register</source>
        <translation>セキュリティ登録簿</translation>
    </message>
    <message>
        <source>SOC 2 evidence</source>
        <translation>SOC 2 証跡</translation>
    </message>
    <message>
        <source>Other page</source>
        <translation>その他のページ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Page deleted or hidden from you</source>
        <translation>ページが削除されたか、見えません</translation>
    </message>
    <message>
        <source>Page archived</source>
        <translation>ページはアーカイブ済み</translation>
    </message>
    <message>
        <source>Moved from space %1 to %2</source>
        <translation>スペース %1 から %2 へ移動</translation>
    </message>
    <message>
        <source>Was called “%1”</source>
        <translation>旧題名「%1」</translation>
    </message>
    <message>
        <source>Section renamed: relink to “%1”</source>
        <translation>セクション名の変更: 「%1」に付け替え</translation>
    </message>
    <message>
        <source>Section “%1” gone</source>
        <translation>セクション「%1」がありません</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Account of %1 deactivated</source>
        <translation>%1 のアカウントは無効</translation>
    </message>
    <message>
        <source>Owner unknown to the site</source>
        <translation>担当者がサイトにいません</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>wherever it fits</source>
        <translation>合うところ</translation>
    </message>
    <message>
        <source>of the page</source>
        <translation>ページの所有者</translation>
    </message>
    <message>
        <source>Its template (%1) also has: %2</source>
        <translation>テンプレート（%1）にはほかに次があります：%2</translation>
    </message>
    <message numerus="yes">
        <source>Sound, lacks %n section(s)</source>
        <translation>
            <numerusform>問題なし、セクション%n件不足</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Docket::RegistryScreen</name>
    <message>
        <source>Filter page, person, project, health</source>
        <translation>ページ、人、プロジェクト、状態で絞り込み</translation>
    </message>
    <message>
        <source>Filter the registry</source>
        <translation>登録簿を絞り込む</translation>
    </message>
    <message>
        <source>No page is registered yet: a line says which page documents which work</source>
        <translation>登録されたページはまだありません。1行が、どの作業をどのページが説明するかを示します</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>ページを追加</translation>
    </message>
    <message>
        <source>No line matches “%1”</source>
        <translation>「%1」に一致する行はありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 need attention</source>
        <comment>lines of the registry</comment>
        <translation>
            <numerusform>%1 行中 %n 行が要確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such page, or it is hidden from you.</source>
        <translation>そのページはないか、見ることができません。</translation>
    </message>
    <message>
        <source>This line was removed. What you typed is kept: it would be saved as a new line.</source>
        <translation>この行は削除されました。入力した内容は残っており、保存すると新しい行になります。</translation>
    </message>
    <message>
        <source>Add a missing section</source>
        <translation>足りないセクションを追加</translation>
    </message>
    <message>
        <source>Section of the template that “%1” is to get</source>
        <translation>「%1」に加えるテンプレートのセクション</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without a page…</source>
        <translation>
            <numerusform>ページのないチケット %n 件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegistryTableView</name>
    <message>
        <source>Lines of the registry</source>
        <translation>登録簿の行</translation>
    </message>
</context>
<context>
    <name>Docket::RehearsalDialog</name>
    <message>
        <source>On a staging site of its own, on this computer</source>
        <translation>このコンピューター上の専用の練習用サイトで</translation>
    </message>
    <message>
        <source>How far the rehearsal is</source>
        <translation>リハーサルの進み具合</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>リハーサルをキャンセル</translation>
    </message>
    <message>
        <source>Save pass list…</source>
        <translation>合否一覧を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Save pass list</source>
        <translation>合否一覧を保存</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>テキスト (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Ten scenarios are played with the code that syncs and publishes for real, on pages and tickets of their own, which are deleted afterwards. Proposals and log of this window are not touched.</source>
        <translation>実際の同期と公開に使うコードで10の場面を試します。専用のページとチケットを使い、終わると削除します。このウィンドウの提案とログには触れません。</translation>
    </message>
    <message>
        <source>In a marked staging space of %1:</source>
        <translation>%1 の印のある練習用スペースで:</translation>
    </message>
    <message>
        <source>In a marked staging space (connect an account first)</source>
        <translation>印のある練習用スペースで(先にアカウントを接続してください)</translation>
    </message>
    <message>
        <source>Key of the staging space</source>
        <translation>練習用スペースのキー</translation>
    </message>
    <message>
        <source>Key of the space</source>
        <translation>スペースのキー</translation>
    </message>
    <message>
        <source>Pass list</source>
        <translation>合否一覧</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>場面</translation>
    </message>
    <message>
        <source>What it proves, or why not</source>
        <translation>示すこと、または不合格の理由</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>✓ Passed</source>
        <translation>✓ 合格</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ 不合格</translation>
    </message>
    <message>
        <source>Cleaning up …</source>
        <translation>片付けています…</translation>
    </message>
    <message>
        <source>Stopped: nothing was played</source>
        <translation>中止しました。何も実行していません</translation>
    </message>
    <message>
        <source>rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Not played</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>The pass list is in %1</source>
        <translation>合否一覧は %1 にあります</translation>
    </message>
    <message>
        <source>save the pass list</source>
        <translation>合否一覧の保存</translation>
    </message>
</context>
<context>
    <name>Docket::RenderedEditor</name>
    <message>
        <source>Edited words</source>
        <translation>編集した言葉</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>あなたの編集</translation>
    </message>
    <message>
        <source>edit in Source</source>
        <translation>ソースで編集</translation>
    </message>
    <message>
        <source>%1, locked: edit in Source</source>
        <translation>%1、変更不可、ソースで編集</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>入力を元に戻す</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>入力をやり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>保留しない</translation>
    </message>
    <message>
        <source>Hold an approval back</source>
        <translation>承認を保留する時間</translation>
    </message>
    <message>
        <source>Until then Ctrl+Z takes it back before anything is sent. Afterwards Ctrl+Z writes the old text as a new version of the page. Holds for decisions from now on.</source>
        <translation>この間は、何も送信されないうちにCtrl+Zで取り消せます。その後のCtrl+Zは、元の文をページの新しいバージョンとして書き込みます。これからの決定に適用されます。</translation>
    </message>
    <message>
        <source>Stay with a proposal after deciding it</source>
        <translation>決定後もその提案にとどまる</translation>
    </message>
    <message>
        <source>How a proposal is shown</source>
        <translation>提案の表示方法</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Where a side would have less than 45 characters it is unified by itself.</source>
        <translation>片側が45文字より狭くなる場合は、自動的に1列で表示します。</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Fold what did not change</source>
        <translation>変更のない部分を折りたたむ</translation>
    </message>
    <message>
        <source>Show the ticket&apos;s evidence beside it</source>
        <translation>チケットの根拠を横に表示する</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewPanel</name>
    <message>
        <source>Too narrow for two sides; widen the window or make the text smaller</source>
        <translation>2列で表示するには幅が足りません。ウィンドウを広げるか、文字を小さくしてください</translation>
    </message>
    <message>
        <source>Select a proposal</source>
        <translation>提案を選んでください</translation>
    </message>
    <message>
        <source>The words you typed on v%1 do not fit v%2 of the page and are left out</source>
        <translation>v%1で入力した文はページのv%2に合わないため、除かれています</translation>
    </message>
    <message>
        <source>Your words are kept; E opens them again</source>
        <translation>入力した文は保存されています。Eで再び開きます</translation>
    </message>
    <message>
        <source>No change here</source>
        <translation>ここに変更はありません</translation>
    </message>
    <message>
        <source>Last change — J for the next proposal</source>
        <translation>最後の変更です — 次の提案はJ</translation>
    </message>
    <message>
        <source>First change — K for the previous proposal</source>
        <translation>最初の変更です — 前の提案はK</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>1列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Live page</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右側</translation>
    </message>
    <message>
        <source>Drop or take the current change</source>
        <translation>現在の変更を外す、または戻す</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更%1/%2</translation>
    </message>
    <message>
        <source> · dropped</source>
        <translation> · 対象外</translation>
    </message>
    <message>
        <source> · %1 dropped</source>
        <translation> · 対象外%1件</translation>
    </message>
    <message>
        <source>Take change a&amp;gain</source>
        <translation>変更を戻す(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drop change</source>
        <translation>変更を外す(&amp;D)</translation>
    </message>
    <message>
        <source>This change is dropped and will not be sent; take it again (D)</source>
        <translation>この変更は対象外で送信されません。戻す (D)</translation>
    </message>
    <message>
        <source>Leave this change out of what is sent (D)</source>
        <translation>この変更を送信から外す (D)</translation>
    </message>
    <message>
        <source>Nothing is proposed here that could be dropped</source>
        <translation>ここに外せる提案はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) hang(s) together with this one</source>
        <translation>
            <numerusform>ほかに%n件の変更がこの変更と結び付いています</numerusform>
        </translation>
    </message>
    <message>
        <source>This page is very large (%1). Comparing it takes a while.</source>
        <translation>このページは非常に大きいため（%1）、比較に時間がかかります。</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>それでも表示</translation>
    </message>
    <message>
        <source>Live page · v%1</source>
        <translation>公開中のページ · v%1</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Comparing a long page …</source>
        <translation>長いページを比較しています…</translation>
    </message>
    <message>
        <source>The comparison was stopped</source>
        <translation>比較を中止しました</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>A long page, compared coarsely: changed lines may stand as removed and added.</source>
        <translation>長いページのため大まかに比較しました。変更された行が削除と追加として示されることがあります。</translation>
    </message>
    <message>
        <source>Compare in detail</source>
        <translation>詳しく比較</translation>
    </message>
    <message>
        <source>Look at the change first — nothing was approved</source>
        <translation>先に変更を見てください — 何も承認されていません</translation>
    </message>
    <message>
        <source>Still loading — nothing was approved</source>
        <translation>読み込み中です — 何も承認されていません</translation>
    </message>
    <message>
        <source>in %1 · v%2</source>
        <translation>%1 · v%2</translation>
    </message>
    <message>
        <source>· v%1</source>
        <translation>· v%1</translation>
    </message>
    <message>
        <source>for %1 · v%2</source>
        <translation>%1用 · v%2</translation>
    </message>
    <message>
        <source>✓ Makes this one ticket and puts its link where the page flags the issue</source>
        <translation>✓ このチケットを1件作成し、ページが問題を示す箇所にリンクを置きます</translation>
    </message>
    <message>
        <source>✓ Puts this one link on the ticket; the page does not change</source>
        <translation>✓ このリンクを1件チケットに追加します。ページは変わりません</translation>
    </message>
    <message>
        <source>○ Not to be approved as it is: it stands on v%1 and the live page has moved on; settle it first</source>
        <translation>○ このままでは承認できません。v%1に基づいていますが、公開中のページは先に進んでいます。先に解決してください</translation>
    </message>
    <message>
        <source>○ Every change is dropped, so nothing would be sent: D takes one again, R rejects</source>
        <translation>○ すべての変更が外されているため、何も送信されません。Dで戻し、Rで却下します</translation>
    </message>
    <message>
        <source>○ No edit yet: press E and write it, with the facts at the right</source>
        <translation>○ まだ編集がありません。Eを押し、右の事実を見ながら書いてください</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <translation>「%1」として保存済み</translation>
    </message>
    <message>
        <source>Saves as “%1”</source>
        <translation>「%1」として保存</translation>
    </message>
    <message>
        <source>The page changed in this section while you reviewed. Nothing was written.</source>
        <translation>レビュー中にこのセクションのページが変更されました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Look again on the live page</source>
        <translation>公開中のページで見直す</translation>
    </message>
    <message>
        <source>Publishing failed. Nothing was lost.</source>
        <translation>公開に失敗しました。何も失われていません。</translation>
    </message>
    <message>
        <source>Page deleted or hidden from you.</source>
        <translation>ページは削除されたか、あなたには表示されません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>The ticket says too little to draft from; it has a question for you.</source>
        <translation>下書きを作るにはチケットの情報が足りません。確認したいことがあります。</translation>
    </message>
    <message>
        <source>No change here says “%1”</source>
        <translation>「%1」と述べる変更はここにありません</translation>
    </message>
    <message>
        <source>The conflict stays open; what you chose is kept</source>
        <translation>競合は未解決のままです。選んだ内容は残ります</translation>
    </message>
    <message>
        <source>As read · v%1, the page is at v%2</source>
        <translation>読み取り時 · v%1、ページは現在 v%2</translation>
    </message>
    <message>
        <source>Take change again</source>
        <translation>変更を戻す</translation>
    </message>
    <message>
        <source>Drop change</source>
        <translation>変更を外す</translation>
    </message>
    <message>
        <source>Your edit is kept and not shown here: %1 goes on with it; %2 publishes the proposal as shown, without it.</source>
        <translation>編集内容は保存されていますが、ここには表示されていません。%1で編集を続け、%2では編集内容を含めずに表示どおりの提案を公開します。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1件を承認</translation>
    </message>
    <message>
        <source>Reject %1…</source>
        <translation>%1件を却下…</translation>
    </message>
    <message>
        <source>Owner of %1…</source>
        <translation>%1件の担当者…</translation>
    </message>
    <message>
        <source>Snooze %1…</source>
        <translation>%1件をスヌーズ…</translation>
    </message>
    <message>
        <source>Wake</source>
        <comment>end the snooze</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>✓ Makes this one page; nothing that is there changes</source>
        <translation>✓ このページを1つ作成します。既存のものは変わりません</translation>
    </message>
    <message>
        <source>The table is too wide for two sides; widen the window or make the text smaller</source>
        <translation>表の幅が広すぎて左右に並べられません。ウィンドウを広げるか文字を小さくしてください</translation>
    </message>
    <message>
        <source>○ Cannot be sent as it stands</source>
        <translation>○ このままでは送信できません</translation>
    </message>
</context>
<context>
    <name>Docket::ReviewScreen</name>
    <message>
        <source>No proposal is open.</source>
        <translation>未決定の提案はありません。</translation>
    </message>
    <message>
        <source>Nobody else has anything to decide.</source>
        <translation>ほかの人の決定を待つものはありません。</translation>
    </message>
    <message>
        <source>Nothing failed, is blocked or in conflict.</source>
        <translation>失敗、ブロック、競合はありません。</translation>
    </message>
    <message>
        <source>Nothing is snoozed.</source>
        <translation>スヌーズ中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>まだ何も決定されていません。</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>次の同期 %1</translation>
    </message>
    <message>
        <source>Connect an account to see proposals</source>
        <translation>提案を見るにはアカウントを接続してください</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>あなたの決定を待つものはありません。</translation>
    </message>
    <message>
        <source>Show all open (%1)</source>
        <translation>未決定をすべて表示 (%1)</translation>
    </message>
    <message>
        <source>Show snoozed (%1)</source>
        <translation>スヌーズ中を表示 (%1)</translation>
    </message>
    <message>
        <source>Show what waits for me</source>
        <translation>自分の決定待ちを表示</translation>
    </message>
    <message>
        <source>When a ticket closes, the page it makes untrue appears here with the smallest edit.</source>
        <translation>チケットがクローズされると、そのために古くなったページが、最小限の編集とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Proposals appear here as tickets close</source>
        <translation>チケットがクローズされると、ここに提案が表示されます</translation>
    </message>
    <message>
        <source>You are done</source>
        <translation>完了です</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n was/were left: %1</source>
        <translation>
            <numerusform>%n件は対象外です: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>却下の理由は何ですか？</translation>
    </message>
    <message numerus="yes">
        <source>Why are these %n rejected?</source>
        <translation>
            <numerusform>この%n件を却下する理由は何ですか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n until</source>
        <translation>
            <numerusform>%n件のスヌーズの期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Tomorrow · %1</source>
        <translation>明日 · %1</translation>
    </message>
    <message>
        <source>Monday · %1</source>
        <translation>月曜日 · %1</translation>
    </message>
    <message>
        <source>In a month · %1</source>
        <translation>1か月後 · %1</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>別の日…</translation>
    </message>
    <message>
        <source>“4 May”, “friday”, “3 d”, then Enter</source>
        <translation>「5月4日」「金曜日」「3 d」と入力してEnter</translation>
    </message>
    <message>
        <source>Not a day to come. Try “4 May”, “friday”, “2 weeks”.</source>
        <translation>これからの日付ではありません。「5月4日」「金曜日」「2週間」のように入力してください。</translation>
    </message>
    <message>
        <source>Hand it to</source>
        <translation>引き渡す相手</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n to</source>
        <translation>
            <numerusform>%n件を引き渡す相手</numerusform>
        </translation>
    </message>
    <message>
        <source>Not published: see the line under the text</source>
        <translation>公開されていません。文の下の行をご覧ください</translation>
    </message>
    <message>
        <source>Kept here, but not saved with the proposal: it is not well-formed yet</source>
        <translation>ここには残っていますが、整形式でないため提案には保存されていません</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left to decide. %n decision(s) wait(s) until the site can be reached.</source>
        <translation>
            <numerusform>決めることはもうありません。%n件の決定が、サイトにつながるのを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one: %1?</source>
        <translation>どなたですか：%1？</translation>
    </message>
    <message>
        <source>Monday in a week · %1</source>
        <translation>1週間後の月曜日 · %1</translation>
    </message>
    <message>
        <source>Your edit is discarded; this is the proposal as it was drafted</source>
        <translation>編集を破棄しました。これは最初に作成された提案です</translation>
    </message>
    <message numerus="yes">
        <source>All %n decided in %1</source>
        <translation>
            <numerusform>%1で%n件すべて決定しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading: looking for closed tickets …</source>
        <translation>読み込み中: クローズされたチケットを探しています…</translation>
    </message>
    <message>
        <source>Loading: Docket reads the site. Proposals appear here as they are found.</source>
        <translation>読み込み中: Docketがサイトを読んでいます。見つかった提案からここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody known is called “%1”. Who is named in the registry or in a ticket that was read can be chosen.</source>
        <translation>「%1」という名前の既知の人はいません。登録簿、または読み込まれたチケットに名前のある人を選べます。</translation>
    </message>
    <message>
        <source>Docket knows no page yet. The registry, or a policy that is imported, says which pages belong to which tickets.</source>
        <translation>Docketはまだどのページも知りません。どのページがどのチケットに対応するかは、登録簿またはインポートしたポリシーで決まります。</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>登録簿を開く</translation>
    </message>
    <message>
        <source>The site could not be looked at yet.</source>
        <translation>サイトをまだ確認できていません。</translation>
    </message>
    <message>
        <source>Proposals appear here once the site can be read</source>
        <translation>サイトを読み込めるようになると、提案がここに表示されます</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) taken off, since another proposal was opened</source>
        <translation>
            <numerusform>別の提案を開いたため、印を %n 件外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>ほかの人…</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>名前を入力してEnter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>根拠を閉じる</translation>
    </message>
    <message>
        <source>The account of %1 was deactivated.</source>
        <translation>%1 さんのアカウントは無効化されています。</translation>
    </message>
</context>
<context>
    <name>Docket::RuleBar</name>
    <message numerus="yes">
        <source>%n earlier one(s) was/were rejected for the same reason</source>
        <translation>
            <numerusform>以前の%n件が同じ理由で却下されています</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it  (Esc)</source>
        <translation>やめる  (Esc)</translation>
    </message>
    <message>
        <source>Make no rule</source>
        <translation>ルールを作らない</translation>
    </message>
    <message>
        <source>As a rule: %1</source>
        <translation>ルールにすると: %1</translation>
    </message>
    <message>
        <source>Make it a r&amp;ule</source>
        <translation>ルールにする(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n too…</source>
        <translation>
            <numerusform>%n件も却下…</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits stays until it is rejected.</source>
        <translation>待っている提案は、却下するまで残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 that wait for you fall(s) under it</source>
        <translation>
            <numerusform>あなたを待つ提案%1件のうち%n件が当てはまります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that wait(s) for others fall(s) under it</source>
        <translation>
            <numerusform>ほかの人を待つ%n件が当てはまります</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that waits now falls under it; it counts from now on</source>
        <translation>今待っている提案に当てはまるものはありません。これから先に効きます</translation>
    </message>
    <message>
        <source>nothing else that waits now falls under it</source>
        <translation>今待っているほかの提案に当てはまるものはありません</translation>
    </message>
    <message>
        <source>The rule is made.</source>
        <translation>ルールを作りました。</translation>
    </message>
    <message>
        <source>Take t&amp;hat rule back</source>
        <translation>そのルールを取り消す(&amp;H)</translation>
    </message>
    <message>
        <source>Anot&amp;her rule…</source>
        <translation>別のルール(&amp;H)…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>ほか…</translation>
    </message>
    <message>
        <source>Already in force, since %2: %1. This was proposed before.</source>
        <translation>%2からすでに有効です：%1。この提案はその前に出されました。</translation>
    </message>
    <message>
        <source>Already in force by the policy: %1. This was proposed before.</source>
        <translation>ポリシーによりすでに有効です：%1。この提案はその前に出されました。</translation>
    </message>
</context>
<context>
    <name>Docket::RuleForm</name>
    <message>
        <source>It closes</source>
        <translation>クローズしたとき</translation>
    </message>
    <message>
        <source>It and all its children are closed</source>
        <translation>自身と子がすべてクローズしたとき</translation>
    </message>
    <message>
        <source>It reaches its post-incident status</source>
        <translation>インシデント後のステータスになったとき</translation>
    </message>
    <message>
        <source>It moves to the status …</source>
        <translation>次のステータスになったとき…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>すべて満たす</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>どれかを満たす</translation>
    </message>
    <message>
        <source>Pages of kind: %1</source>
        <comment>a choice of the rule&apos;s form</comment>
        <translation>ページの種類: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>No condition: every ticket fits</source>
        <translation>条件なし: どのチケットも当てはまります</translation>
    </message>
    <message>
        <source>For pages of kind (none: every registered page)</source>
        <translation>対象のページの種類（なし: 登録されたすべてのページ）</translation>
    </message>
</context>
<context>
    <name>Docket::RuleListModel</name>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RuleListView</name>
    <message>
        <source>Rules in their order</source>
        <translation>順番どおりのルール</translation>
    </message>
</context>
<context>
    <name>Docket::RulesScreen</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>What is shown beside the rules</source>
        <translation>ルールの横の表示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save what was typed for the rules</source>
        <translation>ルールへの入力を保存</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <comment>the tip of a button, with its key</comment>
        <translation>保存 (%1)</translation>
    </message>
    <message>
        <source>What fits is left out there, whatever the rules say. It came from a rejection or with the policy file. Removing it is one step, which Undo takes back.</source>
        <translation>当てはまるものは、ルールに関わらずそこから除外されます。却下から作られたか、ポリシーのファイルにあったものです。削除は一つの操作で、取り消せます。</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rules, the first that reaches a page counts</source>
        <translation>ルール（ページに届く最初のものが有効）</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Labels that count everywhere</source>
        <translation>どこでも効くラベル</translation>
    </message>
    <message>
        <source>none</source>
        <comment>labels</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Ask for documentation: %1 · Keep out: %2</source>
        <translation>文書化を求める: %1 · 除外する: %2</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>All rules are off: nothing is proposed</source>
        <translation>すべてのルールがオフです: 何も提案されません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>ルール%n件中%1件がオン</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule: whatever closes, nothing is proposed</source>
        <translation>ルールがありません: 何がクローズしても提案されません</translation>
    </message>
    <message>
        <source>Default rules</source>
        <translation>既定のルール</translation>
    </message>
</context>
<context>
    <name>Docket::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>設定を閉じる</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
</context>
<context>
    <name>Docket::SetupWizard</name>
    <message>
        <source>Set up Docket</source>
        <translation>Docketの設定</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open queue</source>
        <translation>キューを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Docket::SignOffStrip</name>
    <message>
        <source>Note, if there is one</source>
        <translation>メモ (任意)</translation>
    </message>
    <message>
        <source>Note to the sign-off</source>
        <translation>承認のメモ</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Sign off with this note</source>
        <translation>このメモで承認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the sign-off</source>
        <translation>承認をキャンセル</translation>
    </message>
</context>
<context>
    <name>Docket::SiteForm</name>
    <message>
        <source>What this account may do</source>
        <translation>このアカウントの権限</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>E-mail of the account</source>
        <translation>アカウントのメール</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>トークンを隠す</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>The token&apos;s last day is known</source>
        <translation>トークンの最終日がわかっている</translation>
    </message>
    <message>
        <source>Last day of the token</source>
        <translation>トークンの最終日</translation>
    </message>
    <message>
        <source>Optional: Docket reminds you 30, 7 and 1 days before.</source>
        <translation>任意: Docketが30日前、7日前、1日前にお知らせします。</translation>
    </message>
    <message>
        <source>Where do I get one?</source>
        <translation>入手方法は？</translation>
    </message>
    <message>
        <source>Where do I get a token?</source>
        <translation>トークンの入手方法は？</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check the account</source>
        <translation>アカウントを確認</translation>
    </message>
    <message>
        <source>That is no address of a site.</source>
        <translation>サイトのアドレスではありません。</translation>
    </message>
    <message>
        <source>Ready to check %1</source>
        <translation>%1を確認できます</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>%1に到達しました</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1としてサインインしました</translation>
    </message>
    <message>
        <source>The site does not accept this e-mail and token together. Check both, or make a new token.</source>
        <translation>このメールとトークンの組み合わせは受け付けられませんでした。両方を確認するか、新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the address and this computer&apos;s network.</source>
        <translation>%1に接続できません。アドレスとこのコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address, or try again in a while.</source>
        <translation>%1から時間内に応答がありませんでした。アドレスを確認するか、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>That looks like an API token; the site is like https://your-company.atlassian.net.</source>
        <translation>これはAPIトークンのようです。サイトはhttps://your-company.atlassian.netのような形です。</translation>
    </message>
</context>
<context>
    <name>Docket::SitePage</name>
    <message>
        <source>Your site</source>
        <translation>あなたのサイト</translation>
    </message>
    <message>
        <source>Nothing is kept before the end. The token goes to this site only.</source>
        <translation>完了するまで何も保存されません。トークンはこのサイトだけに送られます。</translation>
    </message>
</context>
<context>
    <name>Docket::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>While Docket runs, new entries of the sync log about what is decided and written go to a receiver. Off until it is switched on; the secret is kept in the system&apos;s keychain. An entry may come twice, with the same id, but none is left out; switched on again, it goes on where it was.</source>
        <translation>Docketの実行中、決定と書き込みに関する同期ログの新しい記録を受信先に送ります。オンにするまではオフです。シークレットはシステムのキーチェーンに保存されます。同じIDの記録が2回届くことはありますが、抜けることはありません。再びオンにすると、止まったところから続きます。</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhookのアドレス</translation>
    </message>
    <message>
        <source>An incoming webhook: https://hooks.slack.com/services/…</source>
        <translation>Incoming Webhook: https://hooks.slack.com/services/…</translation>
    </message>
    <message>
        <source>Datadog</source>
        <translation>Datadog</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Switch %1 on</source>
        <translation>%1をオンにする</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch %1 off</source>
        <translation>%1をオフにする</translation>
    </message>
    <message>
        <source>Send a test entry</source>
        <translation>テスト記録を送信</translation>
    </message>
    <message>
        <source>Send a test entry to %1</source>
        <translation>テスト記録を%1に送信</translation>
    </message>
    <message>
        <source>switch %1 on</source>
        <translation>%1をオンにする</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1をオンにしました</translation>
    </message>
    <message>
        <source>switch %1 off</source>
        <translation>%1をオフにする</translation>
    </message>
    <message>
        <source>%1 is switched off and its secret is forgotten</source>
        <translation>%1をオフにし、シークレットを消去しました</translation>
    </message>
    <message>
        <source>send a test entry to %1</source>
        <translation>テスト記録を%1に送信</translation>
    </message>
    <message>
        <source>%1 took the test entry</source>
        <translation>%1がテスト記録を受け取りました</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Waits: %1</source>
        <translation>待機中: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>as far as entry %1</source>
        <translation>記録%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>今日の送信 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>last sent %1</source>
        <translation>最終送信 %1</translation>
    </message>
</context>
<context>
    <name>Docket::TicketsPage</name>
    <message>
        <source>On the same site</source>
        <translation>同じサイト</translation>
    </message>
    <message>
        <source>On another site, with the same account:</source>
        <translation>別のサイト（同じアカウント）:</translation>
    </message>
    <message>
        <source>Your tickets</source>
        <translation>あなたのチケット</translation>
    </message>
    <message>
        <source>Filter the projects</source>
        <translation>プロジェクトを絞り込む</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The tickets are on another site</source>
        <translation>チケットは別のサイトにある</translation>
    </message>
    <message>
        <source>Site of the tickets</source>
        <translation>チケットのサイト</translation>
    </message>
    <message>
        <source>Give the address of the tickets&apos; site.</source>
        <translation>チケットのサイトのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Reading the projects …</source>
        <translation>プロジェクトを読み込んでいます…</translation>
    </message>
    <message>
        <source>This account sees no project. Ask an administrator for the right to browse one.</source>
        <translation>このアカウントにはプロジェクトが見えません。閲覧権限を管理者に依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n project(s) chosen</source>
        <translation>
            <numerusform>プロジェクト%n件のうち%1件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>Whose closed tickets shall Docket look at?</source>
        <translation>Docketはどのプロジェクトの完了チケットを確認しますか？</translation>
    </message>
    <message>
        <source>All projects shown</source>
        <translation>表示中のすべてのプロジェクト</translation>
    </message>
    <message>
        <source>Tick the projects whose tickets change your pages.</source>
        <translation>チケットがページに影響するプロジェクトにチェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>Docket::TrayIcon</name>
    <message>
        <source>Show Docket</source>
        <translation>Docketを表示</translation>
    </message>
    <message>
        <source>Quit Docket</source>
        <translation>Docketを終了</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Docket</translation>
    </message>
    <message numerus="yes">
        <source>Docket: %n waiting</source>
        <translation>
            <numerusform>Docket: %n件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TriageModel</name>
    <message>
        <source>not written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>%1, is being taken off</source>
        <translation>%1、取り外し中</translation>
    </message>
    <message>
        <source>%1, is being written</source>
        <translation>%1、書き込み中</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未決定</translation>
    </message>
</context>
<context>
    <name>Docket::TriageScreen</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Look every &amp;Monday</source>
        <translation>毎週月曜日に確認(&amp;M)</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>How far the triage is</source>
        <translation>トリアージの進み具合</translation>
    </message>
    <message>
        <source>Cancel the triage</source>
        <translation>トリアージを中止</translation>
    </message>
    <message>
        <source>Closed tickets without a label</source>
        <translation>ラベルのない完了チケット</translation>
    </message>
    <message>
        <source>Labelled, by team</source>
        <translation>チーム別のラベル付け</translation>
    </message>
    <message>
        <source>Earlier looks</source>
        <translation>これまでの確認</translation>
    </message>
    <message>
        <source>Search ticket, team, words</source>
        <translation>チケット、チーム、語句を検索</translation>
    </message>
    <message>
        <source>Search the closed tickets</source>
        <translation>完了チケットを検索</translation>
    </message>
    <message>
        <source>Tickets without a label closed in</source>
        <translation>ラベルのないチケットの完了期間</translation>
    </message>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>過去 %n 日間に完了</numerusform>
        </translation>
    </message>
    <message>
        <source>While Docket runs, it looks by itself once a week</source>
        <translation>Docket の実行中、週に一度自動で確認します</translation>
    </message>
    <message>
        <source>Look for closed tickets without a label</source>
        <translation>ラベルのない完了チケットを探す</translation>
    </message>
    <message>
        <source>Lists what closed and carries neither label (%1)</source>
        <translation>どちらのラベルもない完了チケットを一覧にします (%1)</translation>
    </message>
    <message>
        <source>No look at closed tickets yet</source>
        <translation>完了チケットはまだ確認していません</translation>
    </message>
    <message>
        <source>Last look %1</source>
        <translation>前回の確認 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) closed since %1</source>
        <translation>
            <numerusform>%1 以降に完了したチケット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) for documentation</source>
        <translation>
            <numerusform>文書化が必要 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>対象外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>ラベルあり</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>No closed ticket matches “%1”</source>
        <translation>「%1」に一致する完了チケットはありません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>What closed is being read</source>
        <translation>完了したチケットを読み込んでいます</translation>
    </message>
    <message>
        <source>Connect an account to see what closed without a label</source>
        <translation>アカウントを接続すると、ラベルなしで完了したものがわかります</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Every ticket that closed carries a label</source>
        <translation>完了したチケットにはすべてラベルがあります</translation>
    </message>
    <message>
        <source>Here are the closed tickets that no label sends to the documentation or keeps out of it</source>
        <translation>文書化の対象とも対象外ともラベルで決められていない完了チケットがここに並びます</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>完了したチケットを読み込んでいます</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>完了したチケットを読み込んでいます: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln without a label undecided</source>
        <translation>
            <numerusform>ラベルのない%Ln件のうち%1件が未決定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TrialModel</name>
    <message>
        <source>new: %1</source>
        <comment>words that a page gets</comment>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>a proposal that other rules would bring</comment>
        <translation>+ 新規</translation>
    </message>
    <message>
        <source>− gone</source>
        <comment>a proposal that other rules would not bring</comment>
        <translation>− 消える</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n rule(s)</source>
        <translation>
            <numerusform>ルール別（%n件）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overlap(s)</source>
        <translation>
            <numerusform>重なり%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s) to stay silent</source>
        <translation>
            <numerusform>提案しない理由%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <comment>proposals, against the rules in force</comment>
        <translation>新規%1件、消える%2件</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Page › section</source>
        <translation>ページ › セクション</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Why nothing is proposed</source>
        <translation>提案しない理由</translation>
    </message>
    <message>
        <source>Against now</source>
        <translation>今と比べて</translation>
    </message>
</context>
<context>
    <name>Docket::TrialPane</name>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>What the trial of the rules told</source>
        <translation>ルールの試行の結果</translation>
    </message>
    <message>
        <source>Try the rules on tickets closed in</source>
        <translation>ルールを試す対象のチケットのクローズ期間</translation>
    </message>
    <message numerus="yes">
        <source>Closed in the last %n day(s)</source>
        <translation>
            <numerusform>過去%n日間にクローズ</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the rules as they are typed</source>
        <translation>入力したとおりのルールを試す</translation>
    </message>
    <message>
        <source>Tries the rules as they are typed, saved or not; nothing is written (%1)</source>
        <translation>保存の有無によらず、入力したとおりのルールを試します。何も書き込みません (%1)</translation>
    </message>
    <message>
        <source>What is shown of the trial</source>
        <translation>試行の表示内容</translation>
    </message>
    <message>
        <source>Search ticket, page, reason</source>
        <translation>チケット・ページ・理由を検索</translation>
    </message>
    <message>
        <source>Search what the trial told</source>
        <translation>試行の結果を検索</translation>
    </message>
    <message>
        <source>How far the trial is</source>
        <translation>試行の進み具合</translation>
    </message>
    <message>
        <source>Cancel the trial</source>
        <translation>試行をキャンセル</translation>
    </message>
    <message>
        <source>Reading what closed</source>
        <translation>クローズしたものを読み込み中</translation>
    </message>
    <message>
        <source>Reading what closed: %1</source>
        <translation>クローズしたものを読み込み中: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticket(s)</source>
        <translation>
            <numerusform>チケット%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) of review: your last %1 decisions took %2 s each (median)</source>
        <translation>
            <numerusform>レビュー約%Ln分: 最近の判断%1件は1件あたり%2秒（中央値）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) of review, taking 1 for a sure proposal and 3 for any other</source>
        <translation>
            <numerusform>レビュー約%Ln分（確実な提案は1分、それ以外は3分として）</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others by now than those that were tried</source>
        <translation>ルールは試したときから変わっています</translation>
    </message>
    <message>
        <source>A trial tells what the rules, saved or not, would have proposed for what closed lately; nothing is written</source>
        <translation>試行は、保存の有無によらず、最近クローズしたものにルールが何を提案したかを示します。何も書き込みません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>提案%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>ページ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>担当者%Ln人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) left alone</source>
        <translation>
            <numerusform>提案なしのチケット%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>the same as the rules in force</source>
        <translation>有効なルールと同じ</translation>
    </message>
    <message>
        <source>against the rules in force: %1 new, %2 gone</source>
        <translation>有効なルールと比べて: 新規%1件、消える%2件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the page of today: the one of then is gone</source>
        <translation>
            <numerusform>%Ln件は今日のページで判定: 当時の版がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect an account to try the rules on what closed</source>
        <translation>クローズしたものでルールを試すには、アカウントを接続してください</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No page is registered yet: import a policy that names some</source>
        <translation>まだページが登録されていません: ページを挙げたポリシーを読み込んでください</translation>
    </message>
    <message>
        <source>Import policy</source>
        <translation>ポリシーを読み込む</translation>
    </message>
    <message>
        <source>Nothing of the trial matches “%1”</source>
        <translation>試行に「%1」に合うものはありません</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Nothing closed in that time</source>
        <translation>その期間にクローズしたものはありません</translation>
    </message>
    <message>
        <source>There is none of that</source>
        <translation>該当するものはありません</translation>
    </message>
</context>
<context>
    <name>Docket::ValueStrip</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1から%2へ</translation>
    </message>
</context>
<context>
    <name>Docket::WelcomePage</name>
    <message>
        <source>Welcome to Docket</source>
        <translation>Docketへようこそ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読むもの</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書くもの</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存するもの</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>サンプルデータで試す</translation>
    </message>
    <message>
        <source>The sample window could not be opened; start docket --sandbox instead.</source>
        <translation>サンプルウィンドウを開けませんでした。代わりにdocket --sandboxを起動してください。</translation>
    </message>
    <message>
        <source>When a ticket closes, Docket proposes the smallest edit to the page that it made untrue. You decide.</source>
        <translation>チケットが完了すると、古くなったページに最小限の編集を提案します。決めるのはあなたです。</translation>
    </message>
    <message>
        <source>The closed tickets and the pages that you choose.</source>
        <translation>あなたが選んだ完了チケットとページ。</translation>
    </message>
    <message>
        <source>A page, once you approved its change, and a link on the ticket. Both can be taken back.</source>
        <translation>変更が承認されたページと、チケットへのリンク。どちらも元に戻せます。</translation>
    </message>
    <message>
        <source>Everything on this computer, the token in its keychain.</source>
        <translation>すべてこのコンピューターに、トークンはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Everything on this computer but the token: you give it at each start.</source>
        <translation>トークン以外はすべてこのコンピューターに保存されます。トークンは起動のたびに入力します。</translation>
    </message>
    <message>
        <source>Co&amp;nnect my account</source>
        <translation>自分のアカウントを接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>サンプルデータで試す(&amp;T)</translation>
    </message>
    <message>
        <source>A window with a made-up company opens; it loads for some seconds and is yours to practise in. Nothing there leaves this computer.</source>
        <translation>架空の会社のウィンドウが開きます。数秒の読み込みのあと、そこで練習できます。何もこのコンピューターの外に出ません。</translation>
    </message>
</context>
<context>
    <name>Docket::WindowFrame</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同期ログ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>提案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>Queue, %n waiting</source>
        <translation>
            <numerusform>キュー、%n件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>登録簿(&amp;R)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ルール(&amp;U)</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>トリアージ</translation>
    </message>
    <message>
        <source>&amp;Triage</source>
        <translation>トリアージ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>a moment</source>
        <translation>しばらく</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Stopped. Nothing was lost.</source>
        <translation>中止しました。何も失われていません。</translation>
    </message>
    <message>
        <source>Offline: %1 cannot be reached. You can go on; decisions are kept and sent later.</source>
        <translation>オフライン: %1に接続できません。作業は続けられます。決定は保存され、後で送信されます。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Docket will try again by itself.</source>
        <translation>%1から時間内に応答がありませんでした。Docketが自動的に再試行します。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1の証明書は信頼できません。</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the token. Check this computer&apos;s clock, or ask who runs the site or this network; decisions are kept and sent later.</source>
        <translation>トークンを含め、何も送信されていません。このコンピューターの時計を確認するか、サイトまたはネットワークの管理者に問い合わせてください。決定は保存され、後で送信されます。</translation>
    </message>
    <message>
        <source>Sign-in for %1 is missing or expired. Nothing was lost; sign in again with a new API token.</source>
        <translation>%1へのサインインがないか、期限が切れています。何も失われていません。新しいAPIトークンで再びサインインしてください。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>このアカウントにはその権限がありません。</translation>
    </message>
    <message>
        <source>Ask for the right, or hand it to its owner.</source>
        <translation>権限を依頼するか、担当者に引き渡してください。</translation>
    </message>
    <message>
        <source>It was deleted, or is hidden from this account.</source>
        <translation>削除されたか、このアカウントには表示されません。</translation>
    </message>
    <message>
        <source>Somebody changed the page meanwhile.</source>
        <translation>その間に誰かがページを変更しました。</translation>
    </message>
    <message>
        <source>Nothing was written; look again and decide anew.</source>
        <translation>何も書き込まれていません。もう一度確認して決め直してください。</translation>
    </message>
    <message>
        <source>%1 asks us to wait %2. Nothing to do; Docket goes on by itself.</source>
        <translation>%1から%2待つように求められています。操作は不要で、Docketが自動的に続けます。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own%2. Docket will try again by itself.</source>
        <translation>%1側でエラーが起きています%2。Docketが自動的に再試行します。</translation>
    </message>
    <message>
        <source>%1 answered something Docket does not understand. Check that the address is the right one.</source>
        <translation>%1からDocketの理解できない応答がありました。アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Docket could not read or write its own files.</source>
        <translation>Docketは自分のファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s rights.</source>
        <translation>ディスクとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>The workspace&apos;s database is damaged.</source>
        <translation>ワークスペースのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>It was left as it is. Close Docket and start it again to choose what to do.</source>
        <translation>そのままにしてあります。Docketを閉じて再び起動し、どうするか選んでください。</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>それはできません。</translation>
    </message>
    <message>
        <source>Docket made a mistake of its own and stopped there. Nothing was written; please report it.</source>
        <translation>Docket自身に問題が起き、そこで止まりました。何も書き込まれていません。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>Could not %1. %2</source>
        <translation>できませんでした: %1。%2</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1 closed in scope %2 %3 in the log: %4 proposed, %5 excluded.</source>
        <translation>範囲内の完了 %1 %2 ログの記録 %3: 提案 %4、除外 %5。</translation>
    </message>
    <message numerus="yes">
        <source>%n closed and not in the log.</source>
        <translation>
            <numerusform>完了したがログにないもの %n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the log and not closed in the period, as the tracker tells it now.</source>
        <translation>
            <numerusform>ログにあるが、現在のトラッカーでは期間内に完了していないもの %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>! Not in the log</source>
        <translation>! ログにない</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>すべてのページ</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>Runbooks and on-call pages</source>
        <translation>ランブックとオンコールのページ</translation>
    </message>
    <message>
        <source>Security registers and SOC 2 evidence</source>
        <translation>セキュリティ登録簿とSOC 2証跡</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n entry(s), each as it was written.</source>
        <translation>
            <numerusform>ログは完全です。%n件の記録はすべて書かれたときのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log was tampered with: %n finding(s).</source>
        <translation>
            <numerusform>ログが改ざんされています: %n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>自動化</translation>
    </message>
    <message numerus="yes">
        <source>%n of them before the log began on %1.</source>
        <translation>
            <numerusform>うち %n 件は、%1 にログが始まる前です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>%1 is published as version %2</source>
        <translation>%1をバージョン%2として公開しました</translation>
    </message>
    <message>
        <source>%1 is back as it was, in version %2</source>
        <translation>%1をバージョン%2で元に戻しました</translation>
    </message>
    <message>
        <source>%1: the change is taken back in version %2; what was edited since stays</source>
        <translation>%1: 変更をバージョン%2で取り消しました。その後の編集は残っています</translation>
    </message>
    <message>
        <source>%1 is already published as version %2</source>
        <translation>%1はすでにバージョン%2として公開されています</translation>
    </message>
    <message>
        <source>%1 is already back as it was, in version %2</source>
        <translation>%1はすでにバージョン%2で元に戻っています</translation>
    </message>
    <message>
        <source>%1 is already as it was</source>
        <translation>%1はすでに元のとおりです</translation>
    </message>
    <message>
        <source>%1 is already made or linked</source>
        <translation>%1はすでに作成またはリンク済みです</translation>
    </message>
    <message>
        <source>%1 says so already since version %2: nothing was written</source>
        <translation>%1はバージョン%2からすでにそのとおりです。何も書き込まれていません</translation>
    </message>
    <message>
        <source>%1 was not written: this edit is not safe to send: %2</source>
        <translation>%1は書き込まれませんでした。この編集は安全に送信できません: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1は書き込まれませんでした: %2</translation>
    </message>
    <message>
        <source>nothing was written for %1: %2</source>
        <translation>%1には何も書き込まれませんでした: %2</translation>
    </message>
    <message>
        <source>this edit is not safe to send: %1</source>
        <translation>この編集は安全に送信できません: %1</translation>
    </message>
    <message>
        <source>written as version %1, not read back yet: %2</source>
        <translation>バージョン%1として書き込み済み、読み戻しはまだです: %2</translation>
    </message>
    <message>
        <source>sent, but not confirmed; Docket looks for it before it sends again: %1</source>
        <translation>送信しましたが確認できていません。再送の前に確認します: %1</translation>
    </message>
    <message>
        <source>the site has not taken it for %1 minutes (%2)</source>
        <translation>サイトが%1分間受け付けていません（%2）</translation>
    </message>
    <message>
        <source>%1 was commented on, on the page, in the words this would change: nothing was written</source>
        <translation>%1の変更対象の語にページ上でコメントが付きました。何も書き込まれていません</translation>
    </message>
    <message>
        <source>%1 changed on the page since version %2 (it is now version %3): nothing was written</source>
        <translation>%1はバージョン%2以降にページ上で変わりました（現在はバージョン%3）。何も書き込まれていません</translation>
    </message>
    <message>
        <source>%1 was edited after version %2: taking the change back would touch that edit, nothing was written</source>
        <translation>%1はバージョン%2の後に編集されました。元に戻すとその編集に触れるため、何も書き込まれていません</translation>
    </message>
    <message>
        <source>the page is archived or in the trash</source>
        <translation>ページはアーカイブ済みかごみ箱にあります</translation>
    </message>
    <message>
        <source>“%1” is archived or in the trash</source>
        <translation>「%1」はアーカイブ済みかごみ箱にあります</translation>
    </message>
    <message>
        <source>the page changes faster than it can be written</source>
        <translation>ページの変更が書き込みより速く続いています</translation>
    </message>
    <message>
        <source>the page&apos;s history does not show its newest version yet</source>
        <translation>ページの履歴に最新のバージョンがまだありません</translation>
    </message>
    <message>
        <source>the site stored this change in another form than it was sent</source>
        <translation>サイトはこの変更を送信と異なる形で保存しました</translation>
    </message>
    <message>
        <source>the journal holds no published change for this proposal</source>
        <translation>この提案の公開済みの変更が記録にありません</translation>
    </message>
    <message>
        <source>its words were changed since</source>
        <translation>その後、文言が変わりました</translation>
    </message>
    <message>
        <source>the words around it changed meanwhile</source>
        <translation>その間に周りの語が変わりました</translation>
    </message>
    <message>
        <source>its place cannot be found any more</source>
        <translation>その場所が見つかりません</translation>
    </message>
    <message>
        <source>the page was edited by hand and is now version %1</source>
        <translation>ページは手で編集され、現在バージョン%1です</translation>
    </message>
    <message>
        <source>the revert came to no end</source>
        <translation>元に戻す処理が終わりませんでした</translation>
    </message>
    <message>
        <source>approved changes wait until %1 and then leave as one version</source>
        <translation>承認した変更は%1まで待ち、1つのバージョンとして送信されます</translation>
    </message>
    <message>
        <source>it is for you to decide whether this change goes out too</source>
        <translation>この変更も送信するかどうかを決めてください</translation>
    </message>
    <message>
        <source>it is not known yet whether the ticket for %1 was made; Docket looks for it and makes no other meanwhile</source>
        <translation>%1のチケットが作成されたかまだわかりません。確認中は別のチケットを作成しません</translation>
    </message>
    <message>
        <source>%1 flags no known issue any more: the page gets no link to %2</source>
        <translation>%1はもう既知の問題を示していません。%2へのリンクは置かれません</translation>
    </message>
    <message>
        <source>nothing is left to do here</source>
        <translation>ここですることはもうありません</translation>
    </message>
    <message>
        <source>nothing is left to change in this section</source>
        <translation>このセクションに変えるものはもうありません</translation>
    </message>
    <message>
        <source>no account is connected</source>
        <translation>アカウントが接続されていません</translation>
    </message>
    <message>
        <source>no account is connected yet</source>
        <translation>まだアカウントが接続されていません</translation>
    </message>
    <message>
        <source>there is no proposal %1</source>
        <translation>提案%1はありません</translation>
    </message>
    <message>
        <source>there is no proposal &apos;%1&apos;</source>
        <translation>提案「%1」はありません</translation>
    </message>
    <message>
        <source>the proposal has changed meanwhile: look again</source>
        <translation>提案がその間に変わりました。もう一度確認してください</translation>
    </message>
    <message>
        <source>%1 changed meanwhile; look at it again</source>
        <translation>%1がその間に変わりました。もう一度確認してください</translation>
    </message>
    <message>
        <source>this change cannot be left out by itself: %1</source>
        <translation>この変更だけを外すことはできません: %1</translation>
    </message>
    <message>
        <source>%1 is made whole or not at all</source>
        <translation>%1は全体で作成するか、まったく作成しないかです</translation>
    </message>
    <message>
        <source>%1 has changed since: what was chosen before stays</source>
        <translation>%1はその後変わりました。以前の選択が残ります</translation>
    </message>
    <message>
        <source>nothing differs from the page any more</source>
        <translation>ページとの違いはもうありません</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot be decided this way</source>
        <translation>%1は%2のため、この方法では決定できません</translation>
    </message>
    <message>
        <source>%1 has no proposed words yet: edit it first</source>
        <translation>%1にはまだ提案の文がありません。先に編集してください</translation>
    </message>
    <message>
        <source>every change of %1 is dropped: take one again</source>
        <translation>%1の変更はすべて外されています。1件戻してください</translation>
    </message>
    <message>
        <source>a rejection needs a reason</source>
        <translation>却下には理由が必要です</translation>
    </message>
    <message>
        <source>snooze until a time that is still to come</source>
        <translation>これからの日時までスヌーズしてください</translation>
    </message>
    <message>
        <source>a ticket that was made stays: close %1 in the tracker instead</source>
        <translation>作成したチケットは残ります。代わりにトラッカーで%1をクローズしてください</translation>
    </message>
    <message>
        <source>%1 is being sent just now; undo again in a moment to take it back</source>
        <translation>%1は送信中です。元に戻すには、少し後でもう一度取り消してください</translation>
    </message>
    <message>
        <source>the decision was taken back or already sent</source>
        <translation>決定は取り消されたか、すでに送信されています</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>取り消すものはありません</translation>
    </message>
    <message>
        <source>there is no question to answer</source>
        <translation>答える質問はありません</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1行%2列: %3</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1の承認</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>%1を元に戻す操作</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2の「%1」</translation>
    </message>
    <message>
        <source>this known issue was rejected before and says nothing new</source>
        <translation>この既知の問題は以前却下され、新しい情報がありません</translation>
    </message>
    <message>
        <source>%1 was made for this known issue and is still open</source>
        <translation>この既知の問題には%1が作成され、まだ開いています</translation>
    </message>
    <message>
        <source>the page does not flag this known issue any more</source>
        <translation>ページはこの既知の問題をもう示していません</translation>
    </message>
    <message>
        <source>page %1 of the registry is deleted or hidden from this account</source>
        <translation>登録簿のページ%1は削除されたか、このアカウントには表示されません</translation>
    </message>
    <message>
        <source>The page has no single section “%1”; add it to the page or correct the registry.</source>
        <translation>ページにセクション「%1」が1つだけありません。ページに追加するか、登録簿を修正してください。</translation>
    </message>
    <message>
        <source>The page has more than one section “%1”; name the headings above it in the registry.</source>
        <translation>ページにセクション「%1」が複数あります。上位の見出しを登録簿に書いてください。</translation>
    </message>
    <message>
        <source>the registry names no project yet; import a policy or add a registry line first</source>
        <translation>登録簿にまだプロジェクトがありません。先にポリシーをインポートしてください</translation>
    </message>
    <message>
        <source>The site has none of the tickets that Docket read there last (%1). Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on.</source>
        <translation>Docketが最後に読んだチケット（%1）がサイトにありません。サイトがバックアップから復元されたか、バージョンが削除されたか、このアドレスで別のサイトが応答していませんか？ 続けるように指示があるまで、読み書きは行いません。</translation>
    </message>
    <message>
        <source>“%1” is version %2 on the site, though Docket has seen version %3. Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on.</source>
        <translation>Docketはバージョン%3を見ましたが、サイトの「%1」はバージョン%2です。サイトがバックアップから復元されたか、バージョンが削除されたか、このアドレスで別のサイトが応答していませんか？ 続けるように指示があるまで、読み書きは行いません。</translation>
    </message>
    <message>
        <source>The site no longer knows what happened to %1 on %2, though Docket has read it there. Was the site restored from a backup, were versions deleted, or does another site answer at this address? Nothing is read or written until somebody says to go on.</source>
        <translation>Docketは%2の%1の出来事を読みましたが、サイトはもう覚えていません。サイトがバックアップから復元されたか、バージョンが削除されたか、このアドレスで別のサイトが応答していませんか？ 続けるように指示があるまで、読み書きは行いません。</translation>
    </message>
    <message>
        <source>Sign in to Confluence</source>
        <translation>Confluenceへのサインイン</translation>
    </message>
    <message>
        <source>Sign in to Jira</source>
        <translation>Jiraへのサインイン</translation>
    </message>
    <message>
        <source>Read page %1</source>
        <translation>ページ%1の閲覧</translation>
    </message>
    <message>
        <source>Edit page %1</source>
        <translation>ページ%1の編集</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>「%1」の閲覧</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>Read tickets of %1</source>
        <translation>%1のチケットの閲覧</translation>
    </message>
    <message>
        <source>Link tickets of %1 to pages</source>
        <translation>%1のチケットとページのリンク</translation>
    </message>
    <message>
        <source>Ask the page&apos;s owner or the space&apos;s administrator for the right to edit it</source>
        <translation>編集権限をページの所有者またはスペースの管理者に依頼してください</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the permission “%2”</source>
        <translation>権限「%2」を%1の管理者に依頼してください</translation>
    </message>
    <message>
        <source>Confluence does not say whether you may edit it</source>
        <translation>編集できるかどうかConfluenceから回答がありません</translation>
    </message>
    <message>
        <source>Page %1 is gone, or you may not see it: ask the space&apos;s administrator (%2)</source>
        <translation>ページ%1はなくなったか、閲覧できません。スペースの管理者に問い合わせてください（%2）</translation>
    </message>
    <message>
        <source>Jira knows no project %1, or you may not see it: ask its administrator for access (%2)</source>
        <translation>Jiraにプロジェクト%1がないか、閲覧できません。管理者にアクセスを依頼してください（%2）</translation>
    </message>
    <message>
        <source>Jira answered as to a stranger, though the sign-in is good</source>
        <translation>サインインは正しいのに、Jiraは匿名として応答しました</translation>
    </message>
    <message>
        <source>a login page came instead of data</source>
        <translation>データの代わりにログインページが返りました</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted: %2</source>
        <translation>%1の証明書は信頼できません: %2</translation>
    </message>
    <message>
        <source>Enter the address without a user name or password in it.</source>
        <translation>アドレスにはユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>The account is forgotten here, but the keychain may still hold its token: %1</source>
        <translation>アカウントは削除しましたが、キーチェーンにトークンが残っている可能性があります: %1</translation>
    </message>
    <message>
        <source>The keychain holds no token for this account.</source>
        <translation>キーチェーンにこのアカウントのトークンがありません。</translation>
    </message>
    <message>
        <source>The keychain stayed locked; unlock it and try again.</source>
        <translation>キーチェーンがロックされたままです。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain does not let Docket in; unlock it and try again.</source>
        <translation>キーチェーンがDocketを許可しません。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが起きました。</translation>
    </message>
    <message>
        <source>The keychain did not answer; unlock it and try again.</source>
        <translation>キーチェーンが応答しません。解除してもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is too long for certificates</source>
        <translation>%1は証明書には大きすぎます</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form</source>
        <translation>%1にPEM形式の証明書がありません</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>the workspace folder %1 is not writable; choose another with --workspace</source>
        <translation>ワークスペースのフォルダー%1に書き込めません。--workspaceで別のものを選んでください</translation>
    </message>
    <message>
        <source>another Docket (process %1) is at work in the workspace %2; wait until it is done, or close its window (&apos;docket&apos; shows it)</source>
        <translation>別のDocket（プロセス%1）がワークスペース%2を使用中です。終わるまで待つか、そのウィンドウを閉じてください（&apos;docket&apos;で表示）</translation>
    </message>
    <message>
        <source>another program keeps the workspace&apos;s database locked; nothing was lost, close it and try again</source>
        <translation>別のプログラムがデータベースをロックしています。何も失われていません。閉じてもう一度お試しください</translation>
    </message>
    <message>
        <source>the workspace&apos;s database may not be written</source>
        <translation>ワークスペースのデータベースに書き込めません</translation>
    </message>
    <message>
        <source>the disk did not do what the database asked of it</source>
        <translation>データベースの要求にディスクが応じませんでした</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the workspace&apos;s database is damaged</source>
        <translation>ワークスペースのデータベースが破損しています</translation>
    </message>
    <message>
        <source>the workspace&apos;s database is damaged (%1)</source>
        <translation>ワークスペースのデータベースが破損しています（%1）</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>データベースを使用できませんでした</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>ファイル%1はありません</translation>
    </message>
    <message>
        <source>%1 is no backup of a workspace</source>
        <translation>%1はワークスペースのバックアップではありません</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3</source>
        <translation>%1を%2にコピーできません: %3</translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3</source>
        <translation>%1の名前を%2に変更できません: %3</translation>
    </message>
    <message>
        <source>%1 is already there; give a name that is not taken</source>
        <translation>%1はすでに存在します。別の名前にしてください</translation>
    </message>
    <message>
        <source>%1 did not reach the disk</source>
        <translation>%1をディスクに書き込めませんでした</translation>
    </message>
    <message>
        <source>this workspace was written by a newer Docket (schema %1, this one knows %2); install the newer version or choose another workspace</source>
        <translation>このワークスペースは新しいDocketで書かれています（スキーマ%1、このDocketは%2まで）。新しい版をインストールするか、別のワークスペースを選んでください</translation>
    </message>
    <message>
        <source>entry %1: the page body kept with it is missing or was changed</source>
        <translation>記録%1: 保存されたページ本文がないか、変更されています</translation>
    </message>
    <message>
        <source>an edit lies outside the page</source>
        <translation>編集がページの外にあります</translation>
    </message>
    <message>
        <source>the edits overlap or are not in order</source>
        <translation>編集が重なっているか、順序が正しくありません</translation>
    </message>
    <message>
        <source>%1 of %2 %3 would be lost</source>
        <translation>%2件中%1件が失われます（%3）</translation>
    </message>
    <message>
        <source>inline comment</source>
        <translation>インラインコメント</translation>
    </message>
    <message>
        <source>inline comments</source>
        <translation>インラインコメント</translation>
    </message>
    <message>
        <source>The new text is not well-formed at line %1, column %2: %3.</source>
        <translation>新しい文は%1行%2列で整形式ではありません: %3。</translation>
    </message>
    <message>
        <source>The page as it is cannot be read (line %1, column %2: %3).</source>
        <translation>現在のページを読み取れません（%1行%2列: %3）。</translation>
    </message>
    <message>
        <source>1 byte outside the section would change.</source>
        <translation>セクションの外で1バイトが変わります。</translation>
    </message>
    <message>
        <source>%1 bytes outside the section would change.</source>
        <translation>セクションの外で%1バイトが変わります。</translation>
    </message>
    <message>
        <source>The id %1 would stand on the page twice.</source>
        <translation>ID %1がページに重複します。</translation>
    </message>
    <message>
        <source>the tag &lt;%1 is not finished: its &apos;&gt;&apos; is missing</source>
        <translation>タグ&lt;%1が閉じていません: &apos;&gt;&apos;がありません</translation>
    </message>
    <message>
        <source>the attribute %1 stands twice in this tag</source>
        <translation>属性%1がこのタグに2回あります</translation>
    </message>
    <message>
        <source>the entity &amp;%1; is not known</source>
        <translation>実体&amp;%1;は未定義です</translation>
    </message>
    <message>
        <source>there is not enough memory to read the body</source>
        <translation>本文を読むメモリーが足りません</translation>
    </message>
    <message>
        <source>the closing tag &lt;/%1&gt; closes nothing that is open</source>
        <translation>終了タグ&lt;/%1&gt;に対応する開始タグがありません</translation>
    </message>
    <message>
        <source>the closing tag &lt;/%1&gt; does not fit the tag &lt;%2&gt; opened on line %3</source>
        <translation>終了タグ&lt;/%1&gt;が%3行目の&lt;%2&gt;に対応していません</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; opened on line %2 is not closed</source>
        <translation>%2行目で開いたタグ&lt;%1&gt;が閉じていません</translation>
    </message>
    <message>
        <source>the CDATA section is not closed: ]]&gt; is missing</source>
        <translation>CDATAセクションが閉じていません: ]]&gt;がありません</translation>
    </message>
    <message>
        <source>the comment is not closed: --&gt; is missing</source>
        <translation>コメントが閉じていません: --&gt;がありません</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; must be written as &amp;amp;</source>
        <translation>&apos;&amp;&apos;は&amp;amp;と書いてください</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; must be written as &amp;lt;</source>
        <translation>&apos;&lt;&apos;は&amp;lt;と書いてください</translation>
    </message>
    <message>
        <source>]]&gt; outside a CDATA section must be written as ]]&amp;gt;</source>
        <translation>CDATAセクション外の]]&gt;は]]&amp;gt;と書いてください</translation>
    </message>
    <message>
        <source>the control character U+%1 is not allowed</source>
        <translation>制御文字U+%1は使えません</translation>
    </message>
    <message>
        <source>the closing tag is not finished: its &apos;&gt;&apos; is missing</source>
        <translation>終了タグが閉じていません: &apos;&gt;&apos;がありません</translation>
    </message>
    <message>
        <source>this tag is not well-formed</source>
        <translation>このタグは整形式ではありません</translation>
    </message>
    <message>
        <source>this is not well-formed</source>
        <translation>整形式ではありません</translation>
    </message>
    <message>
        <source>Close the quotes of %1</source>
        <translation>%1の引用符を閉じる</translation>
    </message>
    <message>
        <source>Write &amp; as &amp;amp; in %1</source>
        <translation>%1の&amp;を&amp;amp;にする</translation>
    </message>
    <message>
        <source>Put the value of %1 in quotes</source>
        <translation>%1の値を引用符で囲む</translation>
    </message>
    <message>
        <source>Write &lt; as &amp;lt; in %1</source>
        <translation>%1の&lt;を&amp;lt;にする</translation>
    </message>
    <message>
        <source>Take the second %1 out</source>
        <translation>2つ目の%1を取り除く</translation>
    </message>
    <message>
        <source>Take %1 out of &lt;%2&gt;</source>
        <translation>&lt;%2&gt;から%1を取り除く</translation>
    </message>
    <message>
        <source>Keep ]]&gt; inside the code</source>
        <translation>]]&gt;をコード内に残す</translation>
    </message>
    <message>
        <source>Close the code with ]]&gt;</source>
        <translation>コードを]]&gt;で閉じる</translation>
    </message>
    <message>
        <source>Take the control character out</source>
        <translation>制御文字を取り除く</translation>
    </message>
    <message>
        <source>the words to change have changed</source>
        <translation>変える対象の語が変わっています</translation>
    </message>
    <message>
        <source>the page now has no section “%1”, or more than one</source>
        <translation>ページに現在セクション「%1」がないか、複数あります</translation>
    </message>
    <message>
        <source>the section “%1” has changed</source>
        <translation>セクション「%1」が変わっています</translation>
    </message>
    <message>
        <source>the section “%1” now stands twice</source>
        <translation>セクション「%1」が2つあります</translation>
    </message>
    <message>
        <source>%1, in the section “%2”</source>
        <translation>%1（セクション「%2」）</translation>
    </message>
    <message>
        <source>the text to change has changed or is gone</source>
        <translation>変える対象の文が変わったか、なくなりました</translation>
    </message>
    <message>
        <source>the text to change now stands more than once</source>
        <translation>変える対象の文が複数あります</translation>
    </message>
    <message>
        <source>the texts to change have changed places</source>
        <translation>変える対象の文の位置が入れ替わりました</translation>
    </message>
    <message>
        <source>Wrong section</source>
        <translation>セクション違い</translation>
    </message>
    <message>
        <source>Wrong facts</source>
        <translation>事実の誤り</translation>
    </message>
    <message>
        <source>Already said there</source>
        <translation>すでに書かれている</translation>
    </message>
    <message>
        <source>Not worth documenting</source>
        <translation>文書にするほどではない</translation>
    </message>
    <message>
        <source>Style or format</source>
        <translation>文体・書式</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>registry, though not active on the site</source>
        <translation>登録簿（サイトでは無効）</translation>
    </message>
    <message>
        <source>page owner</source>
        <translation>ページの所有者</translation>
    </message>
    <message>
        <source>component lead</source>
        <translation>コンポーネントのリーダー</translation>
    </message>
    <message>
        <source>project lead</source>
        <translation>プロジェクトのリーダー</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>reassigned</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>page, version %1</source>
        <translation>ページ、バージョン%1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>フィールド%1</translation>
    </message>
    <message>
        <source>history %1</source>
        <translation>履歴%1</translation>
    </message>
    <message>
        <source>registry: %1</source>
        <translation>登録簿: %1</translation>
    </message>
    <message>
        <source>comment %1</source>
        <translation>コメント%1</translation>
    </message>
    <message>
        <source>status of %1</source>
        <translation>%1のステータス</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this section still says %4 in %5 places.</source>
        <translation>%3で%1は%2になりましたが、このセクションはまだ%4のままです（%5か所）。</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this page still says %4 in %5 places.</source>
        <translation>%3で%1は%2になりましたが、このページはまだ%4のままです（%5か所）。</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this section still says %4.</source>
        <translation>%3で%1は%2になりましたが、このセクションはまだ%4のままです。</translation>
    </message>
    <message>
        <source>%1 is %2 since %3; this page still says %4.</source>
        <translation>%3で%1は%2になりましたが、このページはまだ%4のままです。</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this section still says %4 in %5 places.</source>
        <translation>%3で%1は%2になりましたが、このセクションはまだ%4のままです（%5か所）。</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this page still says %4 in %5 places.</source>
        <translation>%3で%1は%2になりましたが、このページはまだ%4のままです（%5か所）。</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this section still says %4.</source>
        <translation>%3で%1は%2になりましたが、このセクションはまだ%4のままです。</translation>
    </message>
    <message>
        <source>%1 are %2 since %3; this page still says %4.</source>
        <translation>%3で%1は%2になりましたが、このページはまだ%4のままです。</translation>
    </message>
    <message>
        <source>%1 became %2 with %3; this section still states %4 in %5 places.</source>
        <translation>%3で%1は%2になりましたが、このセクションにはまだ%4とあります（%5か所）。</translation>
    </message>
    <message>
        <source>%1 became %2 with %3; this section still states %4 in one place.</source>
        <translation>%3で%1は%2になりましたが、このセクションにはまだ%4とあります（1か所）。</translation>
    </message>
    <message>
        <source>%1 is not in the release notes of %2 yet; this adds it as a line under “%3”.</source>
        <translation>%1はまだ%2のリリースノートにありません。「%3」に1行追加します。</translation>
    </message>
    <message>
        <source>%1 is not in the release notes of %2 yet; this adds it as a row under “%3”.</source>
        <translation>%1はまだ%2のリリースノートにありません。「%3」の表に1行追加します。</translation>
    </message>
    <message>
        <source>%1 is not in the release notes yet; this adds it as a line under “%2”.</source>
        <translation>%1はまだリリースノートにありません。「%2」に1行追加します。</translation>
    </message>
    <message>
        <source>%1 is not in the release notes yet; this adds it as a row under “%2”.</source>
        <translation>%1はまだリリースノートにありません。「%2」の表に1行追加します。</translation>
    </message>
    <message>
        <source>%1 is closed as %2; this row still says %3.</source>
        <translation>%1は%2としてクローズされましたが、この行はまだ%3です。</translation>
    </message>
    <message>
        <source>%1 is closed as %2; this entry still says %3.</source>
        <translation>%1は%2としてクローズされましたが、この項目はまだ%3です。</translation>
    </message>
    <message>
        <source>%1 moved to %2 as %3.</source>
        <translation>%1は%3として%2に移りました。</translation>
    </message>
    <message>
        <source>The entry names %1 and says “%2”.</source>
        <translation>項目は%1を挙げ、「%2」としています。</translation>
    </message>
    <message>
        <source>The page already says “%1” for %2.</source>
        <translation>ページはすでに%2を「%1」としています。</translation>
    </message>
    <message>
        <source>The page already says %1 for %2.</source>
        <translation>ページはすでに%2を%1としています。</translation>
    </message>
    <message>
        <source>The page already names %1.</source>
        <translation>ページにはすでに%1があります。</translation>
    </message>
    <message>
        <source>%1 already names %2.</source>
        <translation>%1にはすでに%2があります。</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a row.</source>
        <translation>%1は%2で新しく加わりました。表に1行追加します。</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a row. Please complete it.</source>
        <translation>%1は%2で新しく加わりました。表に1行追加します。内容を補ってください。</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a list item.</source>
        <translation>%1は%2で新しく加わりました。リストに項目を追加します。</translation>
    </message>
    <message>
        <source>%1 is new since %2; this lists it as a list item. Please complete it.</source>
        <translation>%1は%2で新しく加わりました。リストに項目を追加します。内容を補ってください。</translation>
    </message>
    <message>
        <source>Listed beside “%1”, in its form.</source>
        <translation>「%1」の隣に、同じ形で載せます。</translation>
    </message>
    <message>
        <source>%1 is gone since %2; this takes its %3 away.</source>
        <translation>%1は%2でなくなりました。該当箇所（%3）を削除します。</translation>
    </message>
    <message>
        <source>“%1” still names it: please look.</source>
        <translation>「%1」にはまだ残っています。確認してください。</translation>
    </message>
    <message>
        <source>%1 is deprecated since %2; this section does not say so yet.</source>
        <translation>%1は%2で非推奨になりましたが、このセクションにはまだ書かれていません。</translation>
    </message>
    <message>
        <source>The page already says that %1 is deprecated.</source>
        <translation>ページにはすでに%1が非推奨とあります。</translation>
    </message>
    <message>
        <source>%1 is done and “%2” is registered for it, but no safe edit is known: please say there what changed.</source>
        <translation>%1は完了し、「%2」が登録されていますが、安全な編集がわかりません。何が変わったかをそこに書いてください。</translation>
    </message>
    <message>
        <source>%1 is done and this page is registered for it, but no safe edit is known: please say there what changed.</source>
        <translation>%1は完了し、このページが登録されていますが、安全な編集がわかりません。何が変わったかをそこに書いてください。</translation>
    </message>
    <message>
        <source>%1 (“%2”) has no description, value, link or comment. What did it change for the readers of this page, and from what to what?</source>
        <translation>%1（「%2」）には説明、値、リンク、コメントがありません。このページの読者にとって何が、何から何に変わりましたか？</translation>
    </message>
    <message>
        <source>%1 is resolved in %2.</source>
        <translation>%1は%2で解決されました。</translation>
    </message>
    <message>
        <source>rule “%1”, %2 pages</source>
        <translation>ルール「%1」、%2のページ</translation>
    </message>
    <message>
        <source>The registry names this section for the item.</source>
        <translation>登録簿でこのチケットのセクションに指定されています。</translation>
    </message>
    <message>
        <source>The section names %1.</source>
        <translation>セクションに%1があります。</translation>
    </message>
    <message>
        <source>The heading “%1” names the component %2.</source>
        <translation>見出し「%1」にコンポーネント%2があります。</translation>
    </message>
    <message>
        <source>The item speaks of “%1”.</source>
        <translation>チケットは「%1」に触れています。</translation>
    </message>
    <message>
        <source>Section and item share %1 words.</source>
        <translation>セクションとチケットに共通の語が%1語あります。</translation>
    </message>
    <message>
        <source>Names of the change stand here</source>
        <translation>変更に出てくる名前がここにあります</translation>
    </message>
    <message>
        <source>Words of the item stand here</source>
        <translation>チケットの語がここにあります</translation>
    </message>
    <message>
        <source>Words of the changed code stand here</source>
        <translation>変更されたコードの語がここにあります</translation>
    </message>
    <message>
        <source>“%1” stays: %2.</source>
        <translation>「%1」はそのままです: %2。</translation>
    </message>
    <message>
        <source>it tells the past</source>
        <translation>過去の記述です</translation>
    </message>
    <message>
        <source>it seems to be the value of something else</source>
        <translation>別のものの値のようです</translation>
    </message>
    <message>
        <source>nothing around it speaks of the same thing</source>
        <translation>周りに同じものの記述がありません</translation>
    </message>
    <message>
        <source>it is a part of a longer path or address</source>
        <translation>より長いパスやアドレスの一部です</translation>
    </message>
    <message>
        <source>the same sentence also states the other value</source>
        <translation>同じ文にもう一方の値もあります</translation>
    </message>
    <message>
        <source>it names the target of a link</source>
        <translation>リンク先の名前です</translation>
    </message>
    <message>
        <source>Docket does not write there</source>
        <translation>Docketはそこには書きません</translation>
    </message>
    <message>
        <source>%1 left %2 as it is: it tells the past.</source>
        <translation>%1は%2をそのまま残しました。過去の記述です。</translation>
    </message>
    <message>
        <source>%1 left %2 as it is: it is part of a longer path or address.</source>
        <translation>%1は%2をそのまま残しました。より長いパスやアドレスの一部です。</translation>
    </message>
    <message>
        <source>%1 left %2 as it is: it may mean something else there.</source>
        <translation>%1は%2をそのまま残しました。そこでは別の意味かもしれません。</translation>
    </message>
    <message>
        <source>The page states %1 only where it tells the past, and that stays.</source>
        <translation>%1は過去の記述にだけあるため、そのままにします。</translation>
    </message>
    <message>
        <source>The section “%1” states none of the values that %2 changes.</source>
        <translation>セクション「%1」には、%2が変える値がありません。</translation>
    </message>
    <message>
        <source>%1 has no fix version, so there is no release to note it under.</source>
        <translation>%1には修正バージョンがないため、載せるリリースがありません。</translation>
    </message>
    <message>
        <source>%1 names no value and no words of this page.</source>
        <translation>%1はこのページの値も語も挙げていません。</translation>
    </message>
    <message>
        <source>A new bug in %1 for this known issue; the page then links to it</source>
        <translation>この既知の問題について%1に新しいバグを作成し、ページからリンクします</translation>
    </message>
    <message>
        <source>A link to this page on %1, whose work it documents</source>
        <translation>このページが記録する作業の%1に、ページへのリンクを置きます</translation>
    </message>
    <message>
        <source>“%1” is flagged as a known issue (%2)</source>
        <translation>「%1」は既知の問題とされています（%2）</translation>
    </message>
    <message>
        <source>the page is flagged as a known issue (%1)</source>
        <translation>ページは既知の問題とされています（%1）</translation>
    </message>
    <message>
        <source>%1 of the %2 children of %3 are still open (%4), so rule “%5” waits.</source>
        <translation>%3の子%2件中%1件がまだ開いているため（%4）、ルール「%5」は待機します。</translation>
    </message>
    <message>
        <source>%1 carries the label %2, which keeps it out of the documentation.</source>
        <translation>%1にはラベル%2があり、ドキュメントの対象外です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” needs the label %5, and rule “%6” needs the label %7.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」にはラベル%5、ルール「%6」にはラベル%7が必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” needs the label %5.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」にはラベル%5が必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but no rule waits for that.</source>
        <translation>%1（%2）は%3に移りましたが、それを待つルールはありません。</translation>
    </message>
    <message>
        <source>%1 moved to %2, a status that no rule waits for.</source>
        <translation>%1は%2に移りましたが、それを待つルールはありません。</translation>
    </message>
    <message>
        <source>Rule “%1” fires for %2, but no page is registered for project %3 or its components.</source>
        <translation>ルール「%1」は%2に当てはまりますが、プロジェクト%3とそのコンポーネントにはページが登録されていません。</translation>
    </message>
    <message>
        <source>This change of %1 did not move it to another status.</source>
        <translation>%1のこの変更ではステータスが変わりませんでした。</translation>
    </message>
    <message>
        <source>%1 has left %2 since and is in %3 now.</source>
        <translation>%1はその後%2を離れ、今は%3です。</translation>
    </message>
    <message>
        <source>%1 only moved from %2 to %3; it was closed before.</source>
        <translation>%1は%2から%3に移っただけで、すでにクローズされていました。</translation>
    </message>
    <message>
        <source>%1 was closed and then reopened before it was looked at; it is in “%2” now.</source>
        <translation>%1は確認前にクローズ後再オープンされ、今は「%2」です。</translation>
    </message>
    <message>
        <source>%1 was closed, reopened and closed again; the later closing counts.</source>
        <translation>%1はクローズ、再オープン、再クローズされました。後のクローズを採用します。</translation>
    </message>
    <message>
        <source>%1 moved on and is closed now; it is looked at for an earlier change.</source>
        <translation>%1は先に進んで今はクローズされています。以前の変更として確認します。</translation>
    </message>
    <message>
        <source>%1 closed again</source>
        <translation>%1が再びクローズされました</translation>
    </message>
    <message>
        <source>%1 was reopened</source>
        <translation>%1が再オープンされました</translation>
    </message>
    <message>
        <source>%1 carries the label %2 now</source>
        <translation>%1にラベル%2が付きました</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is gone or hidden.</source>
        <translation>%1を読み取れません。なくなったか、非表示です。</translation>
    </message>
    <message>
        <source>%1 registry lines, %2 rules</source>
        <translation>登録簿%1行、ルール%2件</translation>
    </message>
    <message>
        <source>about to be written</source>
        <translation>書き込みの直前です</translation>
    </message>
    <message>
        <source>about to be taken off the page</source>
        <translation>ページから取り除く直前です</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>given to %1</source>
        <translation>%1に引き渡し</translation>
    </message>
    <message>
        <source>dropped a change</source>
        <translation>変更を1件外しました</translation>
    </message>
    <message>
        <source>took a change again</source>
        <translation>変更を1件戻しました</translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation>%1を取り消しました</translation>
    </message>
    <message>
        <source>wording changed by hand</source>
        <translation>文言を手で変更</translation>
    </message>
    <message>
        <source>back to the draft</source>
        <translation>下書きに戻しました</translation>
    </message>
    <message>
        <source>to be taken off the page again</source>
        <translation>ページから再び取り除きます</translation>
    </message>
    <message>
        <source>drafted again on version %1</source>
        <translation>バージョン%1で下書きし直しました</translation>
    </message>
    <message>
        <source>conflict settled by hand: version %1 to %2</source>
        <translation>競合を手で解決: バージョン%1から%2</translation>
    </message>
    <message>
        <source>moved from version %1 to version %2 of the page</source>
        <translation>ページのバージョン%1から%2に合わせました</translation>
    </message>
    <message>
        <source>%1 links to %2</source>
        <translation>%1から%2にリンクしました</translation>
    </message>
    <message>
        <source>%1 does not link to %2 any more</source>
        <translation>%1から%2へのリンクを外しました</translation>
    </message>
    <message>
        <source>%1 is made for %2</source>
        <translation>%2のために%1を作成しました</translation>
    </message>
    <message>
        <source>%1 could not be linked to the page: %2</source>
        <translation>%1をページにリンクできませんでした: %2</translation>
    </message>
    <message>
        <source>The link to %1, approved with it</source>
        <translation>一緒に承認された%1へのリンク</translation>
    </message>
    <message>
        <source>Went on with the site as it is. The question was: %1</source>
        <translation>このサイトのまま続けました。質問: %1</translation>
    </message>
    <message>
        <source>Since %1 the tracker counts %2 closings of %3 items in the scope; %4 were evaluated; difference %5.</source>
        <translation>%1以降、対象の%3件で%2回のクローズがあり、%4回を評価しました。差は%5です。</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>11</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>12</translation>
    </message>
    <message>
        <source>release-notes</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>feature-docs</source>
        <translation>機能の説明</translation>
    </message>
    <message>
        <source>user-guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>リファレンス</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>adr</source>
        <translation>設計判断 (ADR)</translation>
    </message>
    <message>
        <source>runbook</source>
        <translation>運用手順書</translation>
    </message>
    <message>
        <source>on-call</source>
        <translation>オンコール</translation>
    </message>
    <message>
        <source>security-register</source>
        <translation>セキュリティ登録簿</translation>
    </message>
    <message>
        <source>soc2-evidence</source>
        <translation>SOC 2の証跡</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>sign in to Confluence</source>
        <translation>Confluenceへのサインイン</translation>
    </message>
    <message>
        <source>sign in to Jira</source>
        <translation>Jiraへのサインイン</translation>
    </message>
    <message>
        <source>check the sign-in</source>
        <translation>サインインの確認</translation>
    </message>
    <message>
        <source>read the keys of spaces</source>
        <translation>スペースのキーの取得</translation>
    </message>
    <message>
        <source>read a page</source>
        <translation>ページの取得</translation>
    </message>
    <message>
        <source>read pages</source>
        <translation>複数ページの取得</translation>
    </message>
    <message>
        <source>look which pages changed</source>
        <translation>変更されたページの確認</translation>
    </message>
    <message>
        <source>read an old version of a page</source>
        <translation>ページの旧版の取得</translation>
    </message>
    <message>
        <source>read a page&apos;s history</source>
        <translation>ページの履歴の取得</translation>
    </message>
    <message>
        <source>look where a page is commented on</source>
        <translation>ページのコメント位置の確認</translation>
    </message>
    <message>
        <source>read the names of people</source>
        <translation>人の名前の取得</translation>
    </message>
    <message>
        <source>look for labelled pages</source>
        <translation>ラベル付きページの検索</translation>
    </message>
    <message>
        <source>publish a page</source>
        <translation>ページの公開</translation>
    </message>
    <message>
        <source>check rights on a page</source>
        <translation>ページの権限の確認</translation>
    </message>
    <message>
        <source>list the spaces to choose from</source>
        <translation>選択用スペースの一覧</translation>
    </message>
    <message>
        <source>list the pages to choose from</source>
        <translation>選択用ページの一覧</translation>
    </message>
    <message>
        <source>list the projects to choose from</source>
        <translation>選択用プロジェクトの一覧</translation>
    </message>
    <message>
        <source>read the components of a project</source>
        <translation>プロジェクトのコンポーネントの取得</translation>
    </message>
    <message>
        <source>create a ticket</source>
        <translation>チケットの作成</translation>
    </message>
    <message>
        <source>look for a ticket just made</source>
        <translation>作成直後のチケットの確認</translation>
    </message>
    <message>
        <source>read the links of a ticket</source>
        <translation>チケットのリンクの取得</translation>
    </message>
    <message>
        <source>take a link off a ticket</source>
        <translation>チケットのリンクの削除</translation>
    </message>
    <message>
        <source>link a ticket to a page</source>
        <translation>チケットとページのリンク</translation>
    </message>
    <message>
        <source>read a ticket&apos;s history</source>
        <translation>チケットの履歴の取得</translation>
    </message>
    <message>
        <source>read a ticket&apos;s comments</source>
        <translation>チケットのコメントの取得</translation>
    </message>
    <message>
        <source>read the names of fields</source>
        <translation>フィールド名の取得</translation>
    </message>
    <message>
        <source>read a project&apos;s lead</source>
        <translation>プロジェクトのリーダーの取得</translation>
    </message>
    <message>
        <source>read the leads of components</source>
        <translation>コンポーネントのリーダーの取得</translation>
    </message>
    <message>
        <source>read a ticket</source>
        <translation>チケットの取得</translation>
    </message>
    <message>
        <source>read tickets</source>
        <translation>複数チケットの取得</translation>
    </message>
    <message>
        <source>check rights in a project</source>
        <translation>プロジェクトの権限の確認</translation>
    </message>
    <message>
        <source>read the server&apos;s time</source>
        <translation>サーバーの時刻の取得</translation>
    </message>
    <message>
        <source>read the site&apos;s address</source>
        <translation>サイトのアドレスの取得</translation>
    </message>
    <message>
        <source>read what statuses mean</source>
        <translation>ステータスの意味の取得</translation>
    </message>
    <message>
        <source>look for changed tickets</source>
        <translation>変更されたチケットの検索</translation>
    </message>
    <message>
        <source>count tickets</source>
        <translation>チケット数の取得</translation>
    </message>
    <message>
        <source>read when tickets closed</source>
        <translation>クローズ日時の取得</translation>
    </message>
    <message>
        <source>the page says something else by now where this was typed</source>
        <translation>入力した箇所のページの内容がその後変わっています</translation>
    </message>
    <message>
        <source>typed on version %1</source>
        <translation>バージョン%1で入力</translation>
    </message>
    <message>
        <source>%1 closed again: the words typed for it before are kept, Docket&apos;s draft beside them</source>
        <translation>%1が再びクローズされました。以前入力した文は残り、Docketの下書きが横に並びます</translation>
    </message>
    <message>
        <source>%1 closed again: what was left out before is left out again</source>
        <translation>%1が再びクローズされました。以前外した変更は今回も外します</translation>
    </message>
    <message>
        <source>%1 closed again and the draft is another one: the words typed before do not fit and stand beside it</source>
        <translation>%1が再びクローズされ、下書きが変わりました。以前入力した文は合わないため、横に並びます</translation>
    </message>
    <message>
        <source>%1 closed again: of what was left out before, some reads otherwise now and is proposed again</source>
        <translation>%1が再びクローズされました。以前外した変更のうち、文言の変わったものを再び提案します</translation>
    </message>
    <message>
        <source>%1 closed again: what was left out before reads otherwise now and is proposed again</source>
        <translation>%1が再びクローズされました。以前外した変更は文言が変わったため、再び提案します</translation>
    </message>
    <message>
        <source>the policy has changed meanwhile, and the rule “%1” does not fit it any more</source>
        <translation>その間にポリシーが変わり、ルール「%1」はもう合いません</translation>
    </message>
    <message>
        <source>the policy has changed since: the rule “%1” stays as it is now</source>
        <translation>その後ポリシーが変わりました。ルール「%1」は今のままです</translation>
    </message>
    <message>
        <source>Leave “%1” out for %2 tickets of type %3</source>
        <translation>%2のタイプ「%3」のチケットでは「%1」を対象外にする</translation>
    </message>
    <message>
        <source>Leave “%1” out for %2 tickets of the component %3</source>
        <translation>%2のコンポーネント「%3」のチケットでは「%1」を対象外にする</translation>
    </message>
    <message>
        <source>Leave “%1” out for %2 tickets with the label %3</source>
        <translation>%2のラベル「%3」のチケットでは「%1」を対象外にする</translation>
    </message>
    <message>
        <source>Leave the section “%1” of “%2” out for %3 tickets of type %4</source>
        <translation>%3のタイプ「%4」のチケットでは「%2」のセクション「%1」を対象外にする</translation>
    </message>
    <message>
        <source>Put %1 tickets on “%2” only under “%3”</source>
        <translation>%1のチケットは「%2」では「%3」だけに書く</translation>
    </message>
    <message>
        <source>Put %1 tickets of the component %4 on “%2” only under “%3”</source>
        <translation>%1のコンポーネント「%4」のチケットは「%2」では「%3」だけに書く</translation>
    </message>
    <message>
        <source>New rule: %1</source>
        <translation>新しいルール: %1</translation>
    </message>
    <message>
        <source>Rule “%1” taken back</source>
        <translation>ルール「%1」を取り消しました</translation>
    </message>
    <message>
        <source>not kept, the policy is as it was: %1</source>
        <translation>保存できず、ポリシーは元のままです: %1</translation>
    </message>
    <message>
        <source>%1 is left out by the rule “%2” of the policy.</source>
        <translation>%1はポリシーのルール「%2」により対象外です。</translation>
    </message>
    <message>
        <source>This is another account: add it beside the others instead.</source>
        <translation>これは別のアカウントです。ほかのアカウントと並べて追加してください。</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; is not closed</source>
        <translation>タグ&lt;%1&gt;が閉じていません</translation>
    </message>
    <message>
        <source>the closing tag &lt;/%1&gt; does not fit the tag &lt;%2&gt;</source>
        <translation>終了タグ&lt;/%1&gt;がタグ&lt;%2&gt;と合っていません</translation>
    </message>
    <message>
        <source>the tag &lt;%1 has a character in it that does not belong there</source>
        <translation>タグ&lt;%1に、あってはならない文字があります</translation>
    </message>
    <message>
        <source>the attribute %1 of &lt;%2&gt; has no value; write %3=&quot;…&quot;</source>
        <translation>&lt;%2&gt;の属性%1に値がありません。%3=&quot;…&quot;と書いてください</translation>
    </message>
    <message>
        <source>the value of the attribute %1 of &lt;%2&gt; must stand in quotes</source>
        <translation>&lt;%2&gt;の属性%1の値は引用符で囲む必要があります</translation>
    </message>
    <message>
        <source>the value of the attribute %1 of &lt;%2&gt; has no closing quote</source>
        <translation>&lt;%2&gt;の属性%1の値に終わりの引用符がありません</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; must be written as &amp;lt; in the attribute %1 of &lt;%2&gt;</source>
        <translation>&lt;%2&gt;の属性%1では「&lt;」を&amp;lt;と書く必要があります</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; must be written as &amp;amp; in the attribute %1 of &lt;%2&gt;</source>
        <translation>&lt;%2&gt;の属性%1では「&amp;」を&amp;amp;と書く必要があります</translation>
    </message>
    <message>
        <source>this numbered entity stands for a character that is not allowed</source>
        <translation>この番号の実体参照は使用できない文字を表しています</translation>
    </message>
    <message>
        <source>an XML declaration (&lt;?xml … ?&gt;) may stand only at the very beginning</source>
        <translation>XML宣言（&lt;?xml … ?&gt;）は先頭にしか置けません</translation>
    </message>
    <message>
        <source>the instruction is not closed: ?&gt; is missing</source>
        <translation>処理命令が閉じていません: ?&gt;がありません</translation>
    </message>
    <message>
        <source>document types and entity declarations are not allowed here</source>
        <translation>文書型や実体の宣言はここでは使えません</translation>
    </message>
    <message>
        <source>this character is not allowed, or its bytes are not UTF-8</source>
        <translation>この文字は使用できないか、UTF-8ではありません</translation>
    </message>
    <message>
        <source>-- is not allowed inside a comment</source>
        <translation>コメントの中で--は使えません</translation>
    </message>
    <message>
        <source>Close &lt;%1&gt;</source>
        <translation>&lt;%1&gt;を閉じる</translation>
    </message>
    <message>
        <source>Write &lt;%1&gt; as &lt;%2/&gt;</source>
        <translation>&lt;%1&gt;を&lt;%2/&gt;と書く</translation>
    </message>
    <message>
        <source>Write &lt;%1&gt; as &amp;lt;%2&amp;gt;</source>
        <translation>&lt;%1&gt;を&amp;lt;%2&amp;gt;と書く</translation>
    </message>
    <message>
        <source>Write &lt;/%1&gt; as &lt;/%2&gt;</source>
        <translation>&lt;/%1&gt;を&lt;/%2&gt;と書く</translation>
    </message>
    <message>
        <source>Swap &lt;/%1&gt; and &lt;/%2&gt;</source>
        <translation>&lt;/%1&gt;と&lt;/%2&gt;を入れ替える</translation>
    </message>
    <message>
        <source>Take &lt;/%1&gt; out</source>
        <translation>&lt;/%1&gt;を取り除く</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>stands in for %1</source>
        <translation>%1 の代理</translation>
    </message>
    <message>
        <source>given to %1, who stands in for %2</source>
        <translation>%1（%2 の代理）に渡しました</translation>
    </message>
    <message>
        <source>nothing is left to change on this page</source>
        <translation>このページに変更するものはもうありません</translation>
    </message>
    <message>
        <source>the page is not in the registry any more; audit again</source>
        <translation>ページはもう登録されていません。もう一度監査してください</translation>
    </message>
    <message>
        <source>%1 is not closed any more; audit again</source>
        <translation>%1 はもう完了していません。もう一度監査してください</translation>
    </message>
    <message>
        <source>the registry has changed meanwhile, or has such a line already: look again at “%1”</source>
        <translation>登録簿がその間に変わったか、同じ行がすでにあります。「%1」をもう一度確かめてください</translation>
    </message>
    <message>
        <source>the registry has changed since: “%1” stays as it is now</source>
        <translation>登録簿がその後変わったため、「%1」は今のままです</translation>
    </message>
    <message>
        <source>Registry: line for “%1” added</source>
        <translation>登録簿：「%1」の行を追加</translation>
    </message>
    <message>
        <source>Registry: line of “%1” changed</source>
        <translation>登録簿：「%1」の行を変更</translation>
    </message>
    <message>
        <source>Registry: line of “%1” removed</source>
        <translation>登録簿：「%1」の行を削除</translation>
    </message>
    <message>
        <source>Registry: line of “%1” moved</source>
        <translation>登録簿：「%1」の行を移動</translation>
    </message>
    <message>
        <source>Registry: “%1” relinked to “%2”</source>
        <translation>登録簿：「%1」を「%2」につなぎ直した</translation>
    </message>
    <message>
        <source>no whole answer from %1 within %2 s</source>
        <translation>%2秒以内に%1から完全な応答がありません</translation>
    </message>
    <message>
        <source>no answer from %1: %2</source>
        <translation>%1から応答がありません: %2</translation>
    </message>
    <message>
        <source>the answer of %1 was cut off: %2</source>
        <translation>%1の応答が途中で切れました: %2</translation>
    </message>
    <message>
        <source>the answer of %1 was cut off after %2</source>
        <translation>%1の応答が%2で途切れました</translation>
    </message>
    <message>
        <source>the answer of %1 is larger than %2 bytes</source>
        <translation>%1の応答が%2バイトを超えています</translation>
    </message>
    <message>
        <source>no secure connection to %1: %2</source>
        <translation>%1への安全な接続がありません: %2</translation>
    </message>
    <message>
        <source>the connection closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>%1 sent the request on to a login page</source>
        <translation>%1が要求をログインページへ転送しました</translation>
    </message>
    <message>
        <source>%1 redirects to another host, %2; credentials are not sent there</source>
        <translation>%1が別のホスト%2へ転送しています。資格情報はそこへ送られません</translation>
    </message>
    <message>
        <source>%1 redirects a %2 request; it was not followed</source>
        <translation>%1が%2要求を転送しましたが、従いませんでした</translation>
    </message>
    <message>
        <source>%1 redirects in a circle</source>
        <translation>%1の転送が循環しています</translation>
    </message>
    <message>
        <source>Docket was not told to talk to %1; nothing was sent</source>
        <translation>Docketは%1との通信を指示されていません。何も送信していません</translation>
    </message>
    <message>
        <source>stopped before sending</source>
        <translation>送信前に停止しました</translation>
    </message>
    <message>
        <source>stopped while waiting</source>
        <translation>待機中に停止しました</translation>
    </message>
    <message>
        <source>the remote answered %1</source>
        <translation>相手側の応答: %1</translation>
    </message>
    <message>
        <source>the remote asked to wait until %1</source>
        <translation>相手側が%1まで待つよう求めました</translation>
    </message>
    <message>
        <source>the token lacks a scope that this needs</source>
        <translation>トークンに必要な権限がありません</translation>
    </message>
    <message>
        <source>Confluence sent a list without results</source>
        <translation>Confluenceが結果のない一覧を返しました</translation>
    </message>
    <message>
        <source>Confluence&apos;s pages of a list do not end</source>
        <translation>Confluenceの一覧が終わりません</translation>
    </message>
    <message>
        <source>Confluence sent a page without its body</source>
        <translation>Confluenceが本文のないページを返しました</translation>
    </message>
    <message>
        <source>Confluence sent a page without id or version</source>
        <translation>ConfluenceがIDまたは版のないページを返しました</translation>
    </message>
    <message>
        <source>Confluence did not say which version it made</source>
        <translation>Confluenceが作成した版を返しませんでした</translation>
    </message>
    <message>
        <source>the page “%1” is in the trash</source>
        <translation>ページ「%1」はごみ箱にあります</translation>
    </message>
    <message>
        <source>the version message is longer than 255 characters</source>
        <translation>版のメッセージが255文字を超えています</translation>
    </message>
    <message>
        <source>%1 has no component “%2”</source>
        <translation>%1にコンポーネント「%2」はありません</translation>
    </message>
    <message>
        <source>Jira did not say which ticket it made</source>
        <translation>Jiraが作成したチケットを返しませんでした</translation>
    </message>
    <message>
        <source>Jira sent a list without projects</source>
        <translation>Jiraがプロジェクトのない一覧を返しました</translation>
    </message>
    <message>
        <source>Jira&apos;s list of projects does not end</source>
        <translation>Jiraのプロジェクト一覧が終わりません</translation>
    </message>
    <message>
        <source>Jira did not say who is signed in</source>
        <translation>Jiraがサインイン中のユーザーを返しませんでした</translation>
    </message>
    <message>
        <source>Jira did not say what time it is</source>
        <translation>Jiraが時刻を返しませんでした</translation>
    </message>
    <message>
        <source>Jira sent an issue without id, key or status</source>
        <translation>JiraがID、キー、ステータスのないチケットを返しました</translation>
    </message>
    <message>
        <source>Jira&apos;s search answer has no issues</source>
        <translation>Jiraの検索結果にチケットがありません</translation>
    </message>
    <message>
        <source>the tracker&apos;s pages of a search break off</source>
        <translation>チケット検索の結果が途中で切れました</translation>
    </message>
    <message>
        <source>the description is not well-formed: %1</source>
        <translation>説明が整形式ではありません: %1</translation>
    </message>
    <message>
        <source>the page as it was read is not well-formed</source>
        <translation>読み込んだページが整形式ではありません</translation>
    </message>
    <message>
        <source>the page as it is now is not well-formed</source>
        <translation>現在のページが整形式ではありません</translation>
    </message>
    <message>
        <source>the page as it was read has no section “%1”</source>
        <translation>読み込んだページにセクション「%1」がありません</translation>
    </message>
    <message>
        <source>an edit lies outside the section “%1”</source>
        <translation>編集がセクション「%1」の外にあります</translation>
    </message>
    <message>
        <source>the field “%1” needs one value</source>
        <translation>フィールド「%1」には値が1つ必要です</translation>
    </message>
    <message>
        <source>the ticket&apos;s heading must have 1 to %1 characters</source>
        <translation>チケットの見出しは1～%1文字です</translation>
    </message>
    <message>
        <source>the link needs a title</source>
        <translation>リンクにはタイトルが必要です</translation>
    </message>
    <message>
        <source>the policy file %1 cannot be read: %2</source>
        <translation>ポリシーファイル%1を読めません: %2</translation>
    </message>
    <message>
        <source>the policy file %1 cannot be written: %2</source>
        <translation>ポリシーファイル%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>the file has %1 MB; a policy file may have 10 MB</source>
        <translation>ファイルは%1 MBです。ポリシーファイルは10 MBまでです</translation>
    </message>
    <message>
        <source>%1: not valid JSON, %2</source>
        <translation>%1: 有効なJSONではありません、%2</translation>
    </message>
    <message>
        <source>%1 is damaged (%2 at byte %3)</source>
        <translation>%1は壊れています（%3バイト目で%2）</translation>
    </message>
    <message>
        <source>this account is not known here</source>
        <translation>このアカウントはここでは不明です</translation>
    </message>
    <message>
        <source>Enter the address of your site, for example https://corp.atlassian.net</source>
        <translation>サイトのアドレスを入力してください（例: https://corp.atlassian.net）</translation>
    </message>
    <message>
        <source>“%1” is not a web address such as https://corp.atlassian.net</source>
        <translation>「%1」はhttps://corp.atlassian.netのようなWebアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is not put back: %2</source>
        <translation>%1は元に戻されません: %2</translation>
    </message>
    <message>
        <source>this is another page</source>
        <translation>これは別のページです</translation>
    </message>
    <message>
        <source>the look was stopped</source>
        <translation>確認が停止されました</translation>
    </message>
    <message>
        <source>the audit was cancelled</source>
        <translation>監査が中止されました</translation>
    </message>
    <message>
        <source>stopped; no file was written</source>
        <translation>停止しました。ファイルは書き込まれていません</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Drop a change of</source>
        <translation>変更を外す操作</translation>
    </message>
    <message>
        <source>Take again a change of</source>
        <translation>変更を戻す操作</translation>
    </message>
    <message>
        <source>nothing of it is left to take back</source>
        <translation>取り消せるものはもう残っていません</translation>
    </message>
    <message>
        <source>Paste the page&apos;s address from the browser, or type its id.</source>
        <translation>ブラウザーからページのアドレスを貼り付けるか、ID を入力してください。</translation>
    </message>
    <message>
        <source>This address belongs to another site than the account.</source>
        <translation>このアドレスは、アカウントとは別のサイトのものです。</translation>
    </message>
    <message>
        <source>A short link: open it, then copy the address from the browser.</source>
        <translation>短縮リンクです。開いてから、ブラウザーのアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>This address leads to no page.</source>
        <translation>このアドレスの先にページはありません。</translation>
    </message>
    <message>
        <source>The page has several sections “%1”: choose one of the list.</source>
        <translation>このページにはセクション「%1」が複数あります。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The site shows you no project “%1”.</source>
        <translation>サイトにプロジェクト「%1」は見当たりません。</translation>
    </message>
    <message>
        <source>Name a project, a label or an epic: whose work belongs on this page?</source>
        <translation>プロジェクト、ラベル、エピックのどれかを入力してください。どの作業をこのページに書きますか？</translation>
    </message>
    <message>
        <source>A label has no spaces.</source>
        <translation>ラベルに空白は使えません。</translation>
    </message>
    <message>
        <source>An epic&apos;s key reads like PLATFORM-12.</source>
        <translation>エピックのキーは PLATFORM-12 のような形です。</translation>
    </message>
    <message>
        <source>Several people are called “%1”: paste the account id.</source>
        <translation>「%1」という人が複数います。アカウントIDを貼り付けてください。</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>列「%1」が2つあります</translation>
    </message>
    <message>
        <source>the first line names no column “page” or “url”: it says which column is what</source>
        <translation>1行目に列「page」も「url」もありません。1行目は各列の内容を示します</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>“%1” is no kind of page.</source>
        <translation>「%1」というページの種類はありません。</translation>
    </message>
    <message>
        <source>“%1” is no mode: review or apply.</source>
        <translation>「%1」という方式はありません（review または apply）。</translation>
    </message>
    <message>
        <source>It has more cells than the first line has columns.</source>
        <translation>1行目の列よりセルが多くあります。</translation>
    </message>
    <message>
        <source>Several lines of the registry fit: add the columns that tell them apart.</source>
        <translation>登録簿の複数の行に当てはまります。区別できる列を加えてください。</translation>
    </message>
    <message>
        <source>There is no such page, or it is hidden from you.</source>
        <translation>そのページはないか、見ることができません。</translation>
    </message>
    <message>
        <source>It says the same as line %1.</source>
        <translation>%1行目と同じ内容です。</translation>
    </message>
    <message>
        <source>line %1: a quote is opened and never closed</source>
        <translation>%1行目: 引用符が閉じられていません</translation>
    </message>
    <message>
        <source>this is no text file</source>
        <translation>テキストファイルではありません</translation>
    </message>
    <message>
        <source>row %1 of the table has merged cells: which line is which cannot be told</source>
        <translation>表の%1行目に結合されたセルがあり、行を区別できません</translation>
    </message>
    <message>
        <source>the page holds no table with columns for the page and for its project, label or epic</source>
        <translation>ページと、プロジェクト・ラベル・エピックの列を持つ表がこのページにありません</translation>
    </message>
    <message>
        <source>Registry: from “%1”: %2 added, %3 changed</source>
        <translation>登録簿: 「%1」から追加 %2、変更 %3</translation>
    </message>
    <message>
        <source>Section: %1 → %2</source>
        <translation>セクション: %1 → %2</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <translation>種類: %1 → %2</translation>
    </message>
    <message>
        <source>Project: %1 → %2</source>
        <translation>プロジェクト: %1 → %2</translation>
    </message>
    <message>
        <source>Component: %1 → %2</source>
        <translation>コンポーネント: %1 → %2</translation>
    </message>
    <message>
        <source>Label: %1 → %2</source>
        <translation>ラベル: %1 → %2</translation>
    </message>
    <message>
        <source>Epic: %1 → %2</source>
        <translation>エピック: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>担当者: %1 → %2</translation>
    </message>
    <message>
        <source>Backup: %1 → %2</source>
        <translation>代理: %1 → %2</translation>
    </message>
    <message>
        <source>Manager: %1 → %2</source>
        <translation>管理者: %1 → %2</translation>
    </message>
    <message>
        <source>Mode: %1 → %2</source>
        <translation>方式: %1 → %2</translation>
    </message>
    <message>
        <source>Docket wrote this page once (a change or a revert) within %1 minutes and stopped: %2</source>
        <translation>Docketは%1分以内にこのページを1回（変更または取り消し）書き込んだため停止しました: %2</translation>
    </message>
    <message>
        <source>Docket wrote this page %1 times (changes and reverts) within %2 minutes and stopped: %3</source>
        <translation>Docketは%2分以内にこのページを%1回（変更と取り消し）書き込んだため停止しました: %3</translation>
    </message>
    <message>
        <source>not taken back: %1</source>
        <translation>取り消されませんでした: %1</translation>
    </message>
    <message>
        <source>The built-in site began anew: what was read of it before is no longer there</source>
        <translation>組み込みのサイトが新しく始まりました: 以前に読んだ内容はもうありません</translation>
    </message>
    <message>
        <source>Confluence sent a comment without id or version</source>
        <translation>ConfluenceがIDまたは版のないコメントを返しました</translation>
    </message>
    <message>
        <source>read the comments below a page</source>
        <translation>ページの下のコメントを読む</translation>
    </message>
    <message>
        <source>comment below a page</source>
        <translation>ページの下にコメントする</translation>
    </message>
    <message>
        <source>a comment is about to be written below the page</source>
        <translation>ページの下にコメントを書くところです</translation>
    </message>
    <message>
        <source>%1 was asked below the page to review this</source>
        <translation>ページの下で%1にレビューを依頼しました</translation>
    </message>
    <message>
        <source>%1, who stands in for %2, was asked below the page to review this</source>
        <translation>ページの下で、%2の代理の%1にレビューを依頼しました</translation>
    </message>
    <message>
        <source>%1 was reminded below the page</source>
        <translation>ページの下で%1に再度知らせました</translation>
    </message>
    <message>
        <source>%1 was told below the page that this is overdue</source>
        <translation>ページの下で%1に期限切れを知らせました</translation>
    </message>
    <message>
        <source>the comment below the page was brought up to date</source>
        <translation>ページの下のコメントを最新にしました</translation>
    </message>
    <message>
        <source>nobody could be asked below the page: %1</source>
        <translation>ページの下で誰にも依頼できませんでした: %1</translation>
    </message>
    <message>
        <source>When %1, if %2, propose a change for %3.</source>
        <translation>%1、%2なら、%3の変更を提案します。</translation>
    </message>
    <message>
        <source>When %1, propose a change for %2.</source>
        <translation>%1、%2の変更を提案します。</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>オフ: %1</translation>
    </message>
    <message>
        <source>a ticket closes</source>
        <translation>チケットがクローズしたとき</translation>
    </message>
    <message>
        <source>a ticket and all its children are closed</source>
        <translation>チケットとその子がすべてクローズしたとき</translation>
    </message>
    <message>
        <source>a ticket reaches its post-incident status</source>
        <translation>チケットがインシデント後のステータスになったとき</translation>
    </message>
    <message>
        <source>a ticket moves to “%1”</source>
        <translation>チケットが「%1」に移ったとき</translation>
    </message>
    <message>
        <source>its type is “%1”</source>
        <translation>タイプが「%1」</translation>
    </message>
    <message>
        <source>its type is “%1” and if %2</source>
        <translation>タイプが「%1」で、かつ%2</translation>
    </message>
    <message>
        <source>its type is “%1” or if %2</source>
        <translation>タイプが「%1」か、%2</translation>
    </message>
    <message>
        <source>it has the label “%1”</source>
        <translation>ラベル「%1」がある</translation>
    </message>
    <message>
        <source>it has the label “%1” and if %2</source>
        <translation>ラベル「%1」があり、かつ%2</translation>
    </message>
    <message>
        <source>it has the label “%1” or if %2</source>
        <translation>ラベル「%1」があるか、%2</translation>
    </message>
    <message>
        <source>it does not have the label “%1”</source>
        <translation>ラベル「%1」がない</translation>
    </message>
    <message>
        <source>it does not have the label “%1” and if %2</source>
        <translation>ラベル「%1」がなく、かつ%2</translation>
    </message>
    <message>
        <source>it does not have the label “%1” or if %2</source>
        <translation>ラベル「%1」がないか、%2</translation>
    </message>
    <message>
        <source>its component is “%1”</source>
        <translation>コンポーネントが「%1」</translation>
    </message>
    <message>
        <source>its component is “%1” and if %2</source>
        <translation>コンポーネントが「%1」で、かつ%2</translation>
    </message>
    <message>
        <source>its component is “%1” or if %2</source>
        <translation>コンポーネントが「%1」か、%2</translation>
    </message>
    <message>
        <source>every page that is registered for it</source>
        <translation>それに登録されたすべてのページ</translation>
    </message>
    <message>
        <source>release notes</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>feature docs</source>
        <translation>機能の説明</translation>
    </message>
    <message>
        <source>user guides</source>
        <translation>利用者ガイド</translation>
    </message>
    <message>
        <source>reference pages</source>
        <translation>リファレンスのページ</translation>
    </message>
    <message>
        <source>architecture pages</source>
        <translation>アーキテクチャのページ</translation>
    </message>
    <message>
        <source>decision records</source>
        <translation>決定記録</translation>
    </message>
    <message>
        <source>runbooks</source>
        <translation>ランブック</translation>
    </message>
    <message>
        <source>on-call guides</source>
        <translation>オンコール手引き</translation>
    </message>
    <message>
        <source>security registers</source>
        <translation>セキュリティ登録簿</translation>
    </message>
    <message>
        <source>SOC 2 evidence</source>
        <translation>SOC 2 証跡</translation>
    </message>
    <message>
        <source>other pages</source>
        <translation>その他のページ</translation>
    </message>
    <message>
        <source>release notes and for %1</source>
        <translation>リリースノートと%1</translation>
    </message>
    <message>
        <source>feature docs and for %1</source>
        <translation>機能の説明と%1</translation>
    </message>
    <message>
        <source>user guides and for %1</source>
        <translation>利用者ガイドと%1</translation>
    </message>
    <message>
        <source>reference pages and for %1</source>
        <translation>リファレンスのページと%1</translation>
    </message>
    <message>
        <source>architecture pages and for %1</source>
        <translation>アーキテクチャのページと%1</translation>
    </message>
    <message>
        <source>decision records and for %1</source>
        <translation>決定記録と%1</translation>
    </message>
    <message>
        <source>runbooks and for %1</source>
        <translation>ランブックと%1</translation>
    </message>
    <message>
        <source>on-call guides and for %1</source>
        <translation>オンコール手引きと%1</translation>
    </message>
    <message>
        <source>security registers and for %1</source>
        <translation>セキュリティ登録簿と%1</translation>
    </message>
    <message>
        <source>SOC 2 evidence and for %1</source>
        <translation>SOC 2 証跡と%1</translation>
    </message>
    <message>
        <source>other pages and for %1</source>
        <translation>その他のページと%1</translation>
    </message>
    <message>
        <source>Tickets are left out of every page: %1</source>
        <translation>すべてのページから除外されるチケット: %1</translation>
    </message>
    <message>
        <source>Every ticket is left out of “%1”.</source>
        <translation>すべてのチケットが「%1」から除外されます。</translation>
    </message>
    <message>
        <source>Tickets are left out of “%1”: %2</source>
        <translation>「%1」から除外されるチケット: %2</translation>
    </message>
    <message>
        <source>Rules: “%1” added</source>
        <translation>ルール: 「%1」を追加</translation>
    </message>
    <message>
        <source>Rules: “%1” added: %2</source>
        <translation>ルール: 「%1」を追加: %2</translation>
    </message>
    <message>
        <source>Rules: “%1” changed</source>
        <translation>ルール: 「%1」を変更</translation>
    </message>
    <message>
        <source>Rules: “%1” changed: %2</source>
        <translation>ルール: 「%1」を変更: %2</translation>
    </message>
    <message>
        <source>Rules: “%1” is called “%2” now: %3</source>
        <translation>ルール: 「%1」は「%2」になりました: %3</translation>
    </message>
    <message>
        <source>Rules: “%1” removed</source>
        <translation>ルール: 「%1」を削除</translation>
    </message>
    <message>
        <source>Rules: “%1” moved to place %2</source>
        <translation>ルール: 「%1」を%2番目に移動</translation>
    </message>
    <message>
        <source>Rules: “%1” switched on</source>
        <translation>ルール: 「%1」をオン</translation>
    </message>
    <message>
        <source>Rules: “%1” switched off</source>
        <translation>ルール: 「%1」をオフ</translation>
    </message>
    <message>
        <source>Rules: the default ones again</source>
        <translation>ルール: 既定に戻す</translation>
    </message>
    <message>
        <source>Rules: exclusion “%1” removed</source>
        <translation>ルール: 除外「%1」を削除</translation>
    </message>
    <message>
        <source>Rules: labels changed</source>
        <translation>ルール: ラベルを変更</translation>
    </message>
    <message>
        <source>Rules: labels changed: include %1, leave out %2</source>
        <translation>ルール: ラベルを変更: 含める %1、除外する %2</translation>
    </message>
    <message>
        <source>Default rules</source>
        <translation>既定のルール</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>ルールに名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a rule “%1” already: choose another name.</source>
        <translation>ルール「%1」はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Name the status that the rule waits for.</source>
        <translation>ルールが待つステータスの名前を入れてください。</translation>
    </message>
    <message>
        <source>Name a type, or remove this condition.</source>
        <translation>タイプを入れるか、この条件を削除してください。</translation>
    </message>
    <message>
        <source>Name a component, or remove this condition.</source>
        <translation>コンポーネントを入れるか、この条件を削除してください。</translation>
    </message>
    <message>
        <source>Name a label, or remove this condition.</source>
        <translation>ラベルを入れるか、この条件を削除してください。</translation>
    </message>
    <message>
        <source>the rules have changed meanwhile, or have one of that name already: look again at “%1”</source>
        <translation>ルールがその間に変わったか、同じ名前のものがすでにあります。「%1」をもう一度見てください</translation>
    </message>
    <message>
        <source>the trial was cancelled</source>
        <translation>試行はキャンセルされました</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is switched off.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」はオフです。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is switched off, and rule “%5” needs the label %6.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」はオフです。ルール「%5」にはラベル%6が必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is for the component %5.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」の対象はコンポーネント%5です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” is for the component %5, and rule “%6” needs the label %7.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」の対象はコンポーネント%5です。ルール「%6」にはラベル%7が必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” leaves out items with the label %5.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」はラベル%5のチケットを除外します。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but rule “%4” leaves out items with the label %5, and rule “%6” needs the label %7.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」はラベル%5のチケットを除外します。ルール「%6」にはラベル%7が必要です。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but none of the conditions of rule “%4” holds.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」の条件はどれも満たされていません。</translation>
    </message>
    <message>
        <source>%1 (%2) moved to %3, but none of the conditions of rule “%4” holds, and rule “%5” needs the label %6.</source>
        <translation>%1（%2）は%3に移りましたが、ルール「%4」の条件はどれも満たされていません。ルール「%5」にはラベル%6が必要です。</translation>
    </message>
    <message>
        <source>Registry: %1 lines changed</source>
        <translation>登録簿：%1行を変更</translation>
    </message>
    <message>
        <source>Registry: %1 lines removed</source>
        <translation>登録簿：%1行を削除</translation>
    </message>
    <message>
        <source>Registry: “%1” is not for %2</source>
        <translation>登録簿：「%1」は%2の対象外</translation>
    </message>
    <message>
        <source>it was issued by %1, which this computer does not know</source>
        <translation>%1 が発行しましたが、このコンピューターはその発行元を知りません</translation>
    </message>
    <message>
        <source>it was issued by %1, and nobody else vouches for it</source>
        <translation>%1 が発行したもので、ほかに保証する者がいません</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効になっていません</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>別の名前のものです</translation>
    </message>
    <message>
        <source>Rules: Docket comments below pages to ask, remind and tell</source>
        <translation>ルール: Docket はページ下のコメントで依頼・リマインド・連絡を行います</translation>
    </message>
    <message>
        <source>Rules: Docket does not comment below pages any more</source>
        <translation>ルール: Docket はページにコメントしなくなりました</translation>
    </message>
    <message>
        <source>Comments below pages</source>
        <translation>ページ下のコメント</translation>
    </message>
    <message>
        <source>this is no evidence pack that can be trusted: %1</source>
        <translation>信頼できる監査用パックではありません: %1</translation>
    </message>
    <message>
        <source>it is no zip archive, or a damaged one</source>
        <translation>zipアーカイブではないか、壊れています</translation>
    </message>
    <message>
        <source>%1 was changed after the pack was made</source>
        <translation>%1はパックの作成後に変更されています</translation>
    </message>
    <message>
        <source>%1 was added after the pack was made</source>
        <translation>%1はパックの作成後に追加されています</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1を読み取れません</translation>
    </message>
    <message>
        <source>evidence.json holds no evidence</source>
        <translation>evidence.jsonに証跡がありません</translation>
    </message>
    <message>
        <source>the pack was made by a newer Docket</source>
        <translation>パックは新しいバージョンのDocketで作成されています</translation>
    </message>
    <message>
        <source>the pack cannot be written to %1: %2</source>
        <translation>パックを%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>the period has to begin before it ends</source>
        <translation>期間の始まりは終わりより前でなければなりません</translation>
    </message>
    <message>
        <source>there is no space %1, or this account may not see it; nothing was written</source>
        <translation>スペース%1がないか、このアカウントからは見えません。何も書き込まれていません</translation>
    </message>
    <message>
        <source>the space %1 is not marked as staging: put the label %2 and the key of a Jira project, such as %2demo, on its home page; nothing was written</source>
        <translation>スペース%1には練習用の印がありません。ホームページに%2とJiraプロジェクトのキーからなるラベル(例: %2demo)を付けてください。何も書き込まれていません</translation>
    </message>
    <message>
        <source>the home page of the space %1 carries more than one label %2…; leave one; nothing was written</source>
        <translation>スペース%1のホームページにラベル%2…が複数あります。1つだけ残してください。何も書き込まれていません</translation>
    </message>
    <message>
        <source>the label %1%2 names a project that cannot be seen: %3</source>
        <translation>ラベル%1%2のプロジェクトが見えません: %3</translation>
    </message>
    <message>
        <source>another rehearsal is under way in this workspace; wait until it is done</source>
        <translation>このワークスペースでは別のリハーサルが実行中です。終わるまでお待ちください</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Policy imported from %1: %2 registry lines and %3 rules in place of %4 and %5</source>
        <translation>%1 からポリシーをインポートしました: 登録 %4 行・ルール %5 件に代えて %2 行・%3 件</translation>
    </message>
    <message>
        <source>%1 is a backup of a newer Docket; install the newer version</source>
        <translation>%1 は新しいバージョンの Docket のバックアップです。新しいバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>went back to the backup %1</source>
        <translation>バックアップ %1 に戻りました</translation>
    </message>
    <message>
        <source>went back to the backup %1; what was there before is kept as %2</source>
        <translation>バックアップ %1 に戻りました。それまでのものは %2 として残してあります</translation>
    </message>
    <message>
        <source>the database was damaged and set aside as %1; the log begins anew</source>
        <translation>データベースが壊れていたため %1 として取り置き、ログを新しく始めました</translation>
    </message>
    <message>
        <source>The owner cannot stand in for the owner: name somebody else, or nobody.</source>
        <translation>担当者本人を代理にはできません。別の人を指定するか、空にしてください。</translation>
    </message>
    <message>
        <source>The page has no table of the registry: one goes to its end. Rows: %1</source>
        <translation>ページに登録簿の表がないため、末尾に追加します。行数：%1</translation>
    </message>
    <message>
        <source>Its table becomes what the registry is now. Rows added: %1, changed: %2, removed: %3</source>
        <translation>表を現在の登録簿に合わせます。追加：%1行、変更：%2行、削除：%3行</translation>
    </message>
    <message>
        <source>Lines such as “PLATFORM project → …” stay on the page as they are.</source>
        <translation>「PLATFORM project → …」のような行はページにそのまま残ります。</translation>
    </message>
    <message>
        <source>The table has no column for %1: that is not told there.</source>
        <translation>表に%1の列がないため、その内容は載りません。</translation>
    </message>
    <message>
        <source>New section “%1” of its template</source>
        <translation>テンプレートの新しいセクション「%1」</translation>
    </message>
    <message>
        <source>The template for %1 has it and the page does not.</source>
        <translation>%1のテンプレートにあり、このページにはありません。</translation>
    </message>
    <message>
        <source>%1 asked for it.</source>
        <translation>%1さんが依頼しました。</translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation>依頼した人です</translation>
    </message>
    <message>
        <source>the page says so already</source>
        <translation>ページはすでにそのとおりです</translation>
    </message>
    <message>
        <source>the registry has no line: there is nothing to publish</source>
        <translation>登録簿に行がないため、公開するものがありません</translation>
    </message>
    <message>
        <source>“%1” is not kept in storage format: Docket does not write it</source>
        <translation>「%1」はストレージ形式ではないため、Docket は書き込みません</translation>
    </message>
    <message>
        <source>pages of no particular kind have no template: give the page&apos;s line a kind first</source>
        <translation>種類の決まっていないページにはテンプレートがありません。先に行の種類を指定してください</translation>
    </message>
    <message>
        <source>the template for %1 has no section “%2”; it has “%3”</source>
        <translation>%1のテンプレートにセクション「%2」はありません。あるのは「%3」です</translation>
    </message>
    <message>
        <source>the log says what became of the ticket</source>
        <translation>チケットがどうなったかがログに残ること</translation>
    </message>
    <message>
        <source>no change is proposed</source>
        <translation>変更が提案されないこと</translation>
    </message>
    <message>
        <source>the page says what it said</source>
        <translation>ページの内容が元のままであること</translation>
    </message>
    <message>
        <source>the page says what was typed, and nothing else changed</source>
        <translation>入力した内容がページにあり、ほかは変わっていないこと</translation>
    </message>
    <message>
        <source>every character of the words stands on the page</source>
        <translation>すべての文字がページにあること</translation>
    </message>
    <message>
        <source>code and characters beside them are untouched</source>
        <translation>前後のコードと文字がそのままであること</translation>
    </message>
    <message>
        <source>both changes stand on the page</source>
        <translation>両方の変更がページにあること</translation>
    </message>
    <message>
        <source>a person is asked when the same words were edited</source>
        <translation>同じ箇所が編集されたときは人に尋ねること</translation>
    </message>
    <message>
        <source>what the other person wrote stands</source>
        <translation>ほかの人が書いた内容が残ること</translation>
    </message>
    <message>
        <source>the refusal is told as missing rights</source>
        <translation>拒否が権限不足として伝えられること</translation>
    </message>
    <message>
        <source>the proposal says why it was not sent</source>
        <translation>送られなかった理由が提案に示されること</translation>
    </message>
    <message>
        <source>with the rights back the change is on the page</source>
        <translation>権限が戻ると変更がページにあること</translation>
    </message>
    <message>
        <source>the change is not told as published</source>
        <translation>変更が公開済みと伝えられないこと</translation>
    </message>
    <message>
        <source>the proposal says that the page is gone</source>
        <translation>ページがないことが提案に示されること</translation>
    </message>
    <message>
        <source>the page stays deleted</source>
        <translation>ページが削除されたままであること</translation>
    </message>
    <message>
        <source>a page at version %1</source>
        <translation>バージョン %1 のページ</translation>
    </message>
    <message>
        <source>no page was made in its place</source>
        <translation>代わりのページが作られていないこと</translation>
    </message>
    <message>
        <source>the change is on the page</source>
        <translation>変更がページにあること</translation>
    </message>
    <message>
        <source>the change is known to be published</source>
        <translation>変更が公開済みとして記録されていること</translation>
    </message>
    <message>
        <source>Docket waited the second that it was told to, each time</source>
        <translation>指定された 1 秒を毎回待つこと</translation>
    </message>
    <message>
        <source>%1 writes, the shortest wait %2 ms</source>
        <translation>書き込み %1 回、最短の待ち時間 %2 ms</translation>
    </message>
    <message>
        <source>the site stores headings in another way than expected</source>
        <translation>サイトの見出しの保存形式が想定と異なります</translation>
    </message>
    <message>
        <source>the change is published</source>
        <translation>変更が公開されること</translation>
    </message>
    <message>
        <source>the change is in the section, where it is now</source>
        <translation>変更が、移動後のセクションにあること</translation>
    </message>
    <message>
        <source>the known issue on the page led to no proposal</source>
        <translation>ページの既知の問題から提案が作られませんでした</translation>
    </message>
    <message>
        <source>there is one ticket for the known issue</source>
        <translation>既知の問題のチケットが 1 件あること</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>チケット %1 件</translation>
    </message>
    <message>
        <source>the page links it once</source>
        <translation>ページからのリンクが 1 つであること</translation>
    </message>
    <message>
        <source>Docket&apos;s own writes led to no further proposal</source>
        <translation>Docket 自身の書き込みから新たな提案が作られないこと</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>the change is off the page, and the later edit stays</source>
        <translation>変更がページから外れ、後の編集が残ること</translation>
    </message>
    <message>
        <source>the proposal says that it was reverted</source>
        <translation>取り消されたことが提案に示されること</translation>
    </message>
    <message>
        <source>%1 was closed and led to no proposal for its page</source>
        <translation>%1 がクローズされましたが、そのページへの提案が作られませんでした</translation>
    </message>
    <message>
        <source>“%1” does not stand once on the page</source>
        <translation>「%1」がページにちょうど 1 か所ではありません</translation>
    </message>
    <message>
        <source>the page is at version %1</source>
        <translation>ページがバージョン %1 であること</translation>
    </message>
    <message>
        <source>the workflow of %1 offers no way to a closed status for %2</source>
        <translation>%1 のワークフローには、%2 を完了の状態にする遷移がありません</translation>
    </message>
    <message>
        <source>look at a staging space</source>
        <translation>ステージングのスペースを確認</translation>
    </message>
    <message>
        <source>look at a staging project</source>
        <translation>ステージングのプロジェクトを確認</translation>
    </message>
    <message>
        <source>make a page to rehearse on</source>
        <translation>リハーサル用のページを作成</translation>
    </message>
    <message>
        <source>delete a page that was rehearsed on</source>
        <translation>リハーサルのページを削除</translation>
    </message>
    <message>
        <source>delete a ticket that was rehearsed with</source>
        <translation>リハーサルのチケットを削除</translation>
    </message>
    <message>
        <source>make a ticket to rehearse with</source>
        <translation>リハーサル用のチケットを作成</translation>
    </message>
    <message>
        <source>close a ticket to rehearse with</source>
        <translation>リハーサルのチケットをクローズ</translation>
    </message>
    <message>
        <source>look for what a rehearsal left</source>
        <translation>リハーサルの残りを検索</translation>
    </message>
    <message>
        <source>“%1” goes to the end of the page. Rows: %2</source>
        <translation>「%1」をページの末尾に追加します。行数：%2</translation>
    </message>
    <message>
        <source>“%1” is written anew. Rows: %2</source>
        <translation>「%1」を書き直します。行数：%2</translation>
    </message>
    <message>
        <source>the log has no entry there: there is nothing to publish</source>
        <translation>該当するログの項目がないため、公開するものがありません</translation>
    </message>
    <message>
        <source>more than %1 entries fit: choose a shorter period or fewer outcomes</source>
        <translation>%1件を超える項目が該当します。期間を短くするか、結果を絞ってください</translation>
    </message>
    <message>
        <source>%1 is the workspace&apos;s own database, no backup of it</source>
        <translation>%1 はワークスペース自身のデータベースで、バックアップではありません</translation>
    </message>
    <message>
        <source>The page has no section “%1”. It has: %2.</source>
        <translation>ページにセクション「%1」がありません。あるのは：%2。</translation>
    </message>
    <message>
        <source>Nobody is known as “%1”: type a name as the site writes it, or paste the account id.</source>
        <translation>「%1」という人は見つかりません。サイトの表記どおりに名前を入力するか、アカウント ID を貼り付けてください。</translation>
    </message>
    <message>
        <source>New page below “%1” for %2. Places left to write: %3</source>
        <translation>「%1」の下に%2の新しいページ。まだ書く箇所：%3</translation>
    </message>
    <message>
        <source>Made from the template for %1.</source>
        <translation>%1のテンプレートから作成。</translation>
    </message>
    <message>
        <source>“%1” is made below “%2”</source>
        <translation>「%1」を「%2」の下に作成しました</translation>
    </message>
    <message>
        <source>“%1” is in the trash of %2</source>
        <translation>「%1」は%2のゴミ箱にあります</translation>
    </message>
    <message>
        <source>“%1” went to the trash; somebody has taken it out again since</source>
        <translation>「%1」はゴミ箱に入りましたが、その後誰かが元に戻しました</translation>
    </message>
    <message>
        <source>the page “%1” is about to be made</source>
        <translation>ページ「%1」をこれから作成します</translation>
    </message>
    <message>
        <source>the page “%1” is about to go to the trash</source>
        <translation>ページ「%1」をこれからゴミ箱に入れます</translation>
    </message>
    <message>
        <source>“%1” stays: %2; put it in the trash there if it is to go</source>
        <translation>「%1」は残ります：%2。不要なら Confluence でゴミ箱に入れてください</translation>
    </message>
    <message>
        <source>somebody has worked on it since (version %1)</source>
        <translation>その後誰かが編集しました（バージョン%1）</translation>
    </message>
    <message>
        <source>people have commented on it</source>
        <translation>コメントが付いています</translation>
    </message>
    <message>
        <source>there are pages below it</source>
        <translation>下にページがあります</translation>
    </message>
    <message>
        <source>you may not delete pages in %1</source>
        <translation>%1でページを削除する権限がありません</translation>
    </message>
    <message>
        <source>“%1”, below which it was to go, is archived</source>
        <translation>親ページ「%1」はアーカイブされています</translation>
    </message>
    <message>
        <source>%2 has a page “%1” already</source>
        <translation>%2には既にページ「%1」があります</translation>
    </message>
    <message>
        <source>an archived page of %2 has the title “%1” already</source>
        <translation>%2のアーカイブ済みページが既にタイトル「%1」を使っています</translation>
    </message>
    <message>
        <source>%1 has a page “%2” already: %3</source>
        <translation>%1には既にページ「%2」があります：%3</translation>
    </message>
    <message>
        <source>nothing of the registered projects closed for version “%1” in the last %2 days</source>
        <translation>登録されたプロジェクトでは、過去%2日間にバージョン「%1」で完了したものがありません</translation>
    </message>
    <message>
        <source>%1 is not closed: what it says may still change</source>
        <translation>%1は完了していません。内容がまだ変わる可能性があります</translation>
    </message>
    <message>
        <source>the field “%1” needs one name with its id in brackets</source>
        <translation>欄「%1」には名前と括弧内のIDが1つ必要です</translation>
    </message>
    <message>
        <source>the page&apos;s heading must have 1 to %1 characters</source>
        <translation>ページの見出しは1～%1文字でなければなりません</translation>
    </message>
    <message>
        <source>a new page stays where it was asked for; reject it and ask for one at another place</source>
        <translation>新しいページの場所は変えられません。却下して別の場所で依頼してください</translation>
    </message>
    <message>
        <source>the site stored this page in another form than it was sent</source>
        <translation>サイトはこのページを送信時と異なる形で保存しました</translation>
    </message>
    <message>
        <source>drafted again</source>
        <translation>再作成しました</translation>
    </message>
    <message>
        <source>Rule “%1” fires for %2, but no page of kind %3 is registered for project %4 or its components.</source>
        <translation>ルール「%1」は%2に当てはまりますが、プロジェクト%4とそのコンポーネントには種類が%3のページが登録されていません。</translation>
    </message>
</context>
<context>
    <name>LogException</name>
    <message>
        <source>reverted</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>期限を %1 超過</translation>
    </message>
    <message>
        <source>%1 % reworded</source>
        <translation>%1 % 書き換え</translation>
    </message>
    <message>
        <source>self-approved</source>
        <translation>自己承認</translation>
    </message>
    <message>
        <source>approved after %1 s</source>
        <translation>%1 秒で承認</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送</translation>
    </message>
    <message numerus="yes">
        <source>%n reverted</source>
        <translation>
            <numerusform>取り消し %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>期限超過 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>書き換え %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-approved</source>
        <translation>
            <numerusform>自己承認 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved in under 3 s</source>
        <translation>
            <numerusform>3 秒未満で承認 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent again</source>
        <translation>
            <numerusform>再送 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s)</source>
        <translation>
            <numerusform>例外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>found with “%1”</source>
        <translation>「%1」で検索</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>an owner</comment>
        <translation>%1の分</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a space</comment>
        <translation>%1内</translation>
    </message>
    <message>
        <source>exceptions only</source>
        <translation>例外のみ</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Left alone</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Rebased</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Revert asked</source>
        <translation>元に戻す依頼</translation>
    </message>
    <message>
        <source>Comment kept</source>
        <translation>コメント維持</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>ポリシー変更</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>連絡済み</translation>
    </message>
    <message>
        <source>Manager told</source>
        <translation>管理者に連絡済み</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップを復元</translation>
    </message>
</context>
<context>
    <name>LogPdf</name>
    <message>
        <source>No entry.</source>
        <translation>項目はありません。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>It was decided again since: choose the newest row about it</source>
        <translation>その後あらためて判断されています。これについての最新の行を選んでください</translation>
    </message>
    <message>
        <source>This change is off the page already</source>
        <translation>この変更はすでにページから取り除かれています</translation>
    </message>
    <message>
        <source>A ticket that was made stays: close %1 in the tracker instead</source>
        <translation>作成したチケットは残ります。代わりにトラッカーで %1 をクローズしてください</translation>
    </message>
    <message>
        <source>This row took a decision back already: decide anew in the queue</source>
        <translation>この行は判断を取り消したものです。キューであらためて判断してください</translation>
    </message>
    <message>
        <source>Nothing was decided in this row: there is nothing to undo</source>
        <translation>この行では何も判断されていないため、取り消すものはありません</translation>
    </message>
    <message>
        <source>It did not reach the page: decide it anew in the queue</source>
        <translation>ページには反映されませんでした。キューであらためて判断してください</translation>
    </message>
    <message>
        <source>It waits again: the snooze is over</source>
        <translation>スヌーズが終わり、再び判断を待っています</translation>
    </message>
    <message>
        <source>Docket does not keep this proposal any more</source>
        <translation>Docket はこの提案をもう保持していません</translation>
    </message>
    <message>
        <source>This change is being taken off the page already</source>
        <translation>この変更はすでにページから取り除いているところです</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>これはすでに取り消されています</translation>
    </message>
    <message>
        <source>Only a row that says “%1” can be reverted</source>
        <translation>元に戻せるのは「%1」の行だけです</translation>
    </message>
    <message>
        <source>This row took a change of the policy back already</source>
        <translation>この行はポリシーの変更を取り消したものです</translation>
    </message>
    <message>
        <source>Undo takes back no words, and this proposal was decided since</source>
        <translation>文面は取り消しの対象外で、この提案はその後判断されています</translation>
    </message>
    <message>
        <source>Undo takes back no words: change them, or take the draft again, in the queue</source>
        <translation>文面は取り消しの対象外です。キューで文面を変えるか、下書きに戻してください</translation>
    </message>
    <message>
        <source>Docket keeps no way back from this change: change the policy itself</source>
        <translation>この変更を戻す手段は保存されていません。ポリシー自体を変更してください</translation>
    </message>
    <message>
        <source>Nothing was changed in this row: the policy stayed as it was</source>
        <translation>この行では何も変更されていません。ポリシーは元のままです</translation>
    </message>
    <message>
        <source>It was handed on again since: choose the newest row about it</source>
        <translation>その後また引き渡されています。これについての最新の行を選んでください</translation>
    </message>
    <message>
        <source>Docket keeps no note of who had it before: hand it on in the queue</source>
        <translation>以前の担当者は記録されていません。キューで引き渡してください</translation>
    </message>
    <message>
        <source>This change is on the page again: choose its newest row that says “%1”</source>
        <translation>この変更は再びページにあります。「%1」の最新の行を選んでください</translation>
    </message>
    <message>
        <source>This change is being put on the page again</source>
        <translation>この変更は再びページに載せているところです</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>unknown person (…%1)</source>
        <translation>不明な人（…%1）</translation>
    </message>
</context>
<context>
    <name>ProposalText</name>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>overdue by %1, since %2</source>
        <translation>%1超過、期限は%2</translation>
    </message>
    <message>
        <source>due %1, in %2</source>
        <translation>期限%1、あと%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>あなたが編集</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>needs words</source>
        <translation>文言が必要</translation>
    </message>
    <message>
        <source>release note</source>
        <translation>リリースノート</translation>
    </message>
    <message>
        <source>status row</source>
        <translation>状態の行</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>deprecation note</source>
        <translation>非推奨の注記</translation>
    </message>
    <message>
        <source>new page</source>
        <translation>新しいページ</translation>
    </message>
    <message>
        <source>new ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>ticket link</source>
        <translation>チケットのリンク</translation>
    </message>
    <message>
        <source>page link</source>
        <translation>ページのリンク</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>Link on %1</source>
        <translation>%1へのリンク</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>おそらく</translation>
    </message>
    <message>
        <source>! conflict</source>
        <translation>! 競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>publishing</source>
        <translation>公開処理中</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>reverting</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>元に戻した</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the registry names you</source>
        <translation>登録簿であなたが指定されています</translation>
    </message>
    <message>
        <source>the registry names them</source>
        <translation>登録簿で指定されています</translation>
    </message>
    <message>
        <source>you own the page</source>
        <translation>あなたはページの所有者です</translation>
    </message>
    <message>
        <source>owns the page</source>
        <translation>ページの所有者です</translation>
    </message>
    <message>
        <source>you lead the component</source>
        <translation>あなたはコンポーネントのリーダーです</translation>
    </message>
    <message>
        <source>leads the component</source>
        <translation>コンポーネントのリーダーです</translation>
    </message>
    <message>
        <source>you lead the project</source>
        <translation>あなたはプロジェクトのリーダーです</translation>
    </message>
    <message>
        <source>leads the project</source>
        <translation>プロジェクトのリーダーです</translation>
    </message>
    <message>
        <source>no owner was found, you are the manager</source>
        <translation>担当者が見つからず、あなたが管理者です</translation>
    </message>
    <message>
        <source>no owner was found, the manager decides</source>
        <translation>担当者が見つからず、管理者が決めます</translation>
    </message>
    <message>
        <source>it was handed to you</source>
        <translation>あなたに引き渡されました</translation>
    </message>
    <message>
        <source>it was handed on</source>
        <translation>引き渡されました</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn until %1</source>
        <translation>%1までは誰の番でもありません</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: snoozed</source>
        <translation>誰の番でもありません: スヌーズ中</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: it is being sent</source>
        <translation>Docketの番: 送信しています</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: %1</source>
        <translation>誰の番でもありません: %1</translation>
    </message>
    <message>
        <source>Anybody&apos;s turn: nobody owns it</source>
        <translation>誰でも決められます: 担当者がいません</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>あなたの番</translation>
    </message>
    <message>
        <source>%1&apos;s turn</source>
        <translation>%1さんの番</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1までスヌーズ</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>published as v%1</source>
        <translation>v%1として公開済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>回答待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>the registry names you as the backup</source>
        <translation>登録簿であなたが代理です</translation>
    </message>
    <message>
        <source>the registry names them as the backup</source>
        <translation>登録簿で代理とされています</translation>
    </message>
    <message>
        <source>the page moved on</source>
        <translation>ページが変更されました</translation>
    </message>
    <message>
        <source>was not written</source>
        <translation>書き込まれていません</translation>
    </message>
    <message>
        <source>the page is out of reach</source>
        <translation>ページにアクセスできません</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: kept until it can be sent</source>
        <translation>Docketの番: 送信できるまで保持</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: about to be sent</source>
        <translation>Docketの番: まもなく送信</translation>
    </message>
    <message>
        <source>Docket&apos;s turn: it waits until %1</source>
        <translation>Docketの番: %1まで待機</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>担当者: %1</translation>
    </message>
    <message>
        <source>If nobody acts, %1 is told on %2.</source>
        <translation>誰も対応しない場合、%2に%1へ連絡します。</translation>
    </message>
    <message>
        <source>If nobody acts, %1 is told with the next sync.</source>
        <translation>誰も対応しない場合、次の同期で%1へ連絡します。</translation>
    </message>
    <message>
        <source>%1 was told on %2.</source>
        <translation>%2に%1へ連絡しました。</translation>
    </message>
    <message>
        <source>If nobody acts, nobody is told: the registry names no other manager.</source>
        <translation>誰も対応しなくても、誰にも連絡しません: 登録簿にほかの管理者がいません。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Label on %1</source>
        <translation>%1 へのラベル</translation>
    </message>
    <message>
        <source>table of its lines</source>
        <translation>行の表</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登録簿</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>あなたが依頼しました</translation>
    </message>
    <message>
        <source>asked for it</source>
        <translation>依頼した人です</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同期ログ</translation>
    </message>
    <message>
        <source>New page: %1</source>
        <translation>新しいページ：%1</translation>
    </message>
    <message>
        <source>page made</source>
        <translation>ページ作成済み</translation>
    </message>
    <message>
        <source>As edited: %1</source>
        <translation>編集後: %1</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>質問があります</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>増やす(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>減らす(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <translation>ファイル名(&amp;F):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>親フォルダー</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧表示</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細表示</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1はすでに存在します。
置き換えますか？</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>キー入力</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>詳細を表示...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>詳細を隠す...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>次へ(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Empty fields</source>
        <translation>空のフィールド</translation>
    </message>
    <message>
        <source>Special characters</source>
        <translation>特殊文字</translation>
    </message>
    <message>
        <source>Concurrent edits</source>
        <translation>同時編集</translation>
    </message>
    <message>
        <source>Missing rights</source>
        <translation>権限の不足</translation>
    </message>
    <message>
        <source>Deleted page</source>
        <translation>削除されたページ</translation>
    </message>
    <message>
        <source>Lost reply</source>
        <translation>失われた応答</translation>
    </message>
    <message>
        <source>Throttling</source>
        <translation>スロットリング</translation>
    </message>
    <message>
        <source>Moved section</source>
        <translation>移動したセクション</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>A ticket that says nothing leads to no change of a page, and the log says why.</source>
        <translation>何も書かれていないチケットはページを変えず、理由がログに残ります。</translation>
    </message>
    <message>
        <source>Markup signs, code, accents, Japanese and emoji arrive as they were written; nothing around them changes.</source>
        <translation>マークアップ記号、コード、アクセント、日本語、絵文字は書かれたとおりに届き、周囲は変わりません。</translation>
    </message>
    <message>
        <source>What somebody else writes meanwhile is kept, or a person is asked.</source>
        <translation>その間に他の人が書いたものは残るか、人に確認されます。</translation>
    </message>
    <message>
        <source>A page that may not be edited stays as it is, and the reason is said.</source>
        <translation>編集できないページはそのまま残り、理由が示されます。</translation>
    </message>
    <message>
        <source>A page that was deleted meanwhile is neither written nor made again.</source>
        <translation>その間に削除されたページは、書き込まれることも作り直されることもありません。</translation>
    </message>
    <message>
        <source>A write whose answer is lost makes one version, not two.</source>
        <translation>応答が失われた書き込みは、2つではなく1つのバージョンになります。</translation>
    </message>
    <message>
        <source>When the site asks to wait, Docket waits, and then writes once.</source>
        <translation>サイトが待機を求めたら、Docketは待ってから一度だけ書き込みます。</translation>
    </message>
    <message>
        <source>A section that moved on its page gets the change where it is now.</source>
        <translation>ページ内で移動したセクションは、現在の場所で変更を受け取ります。</translation>
    </message>
    <message>
        <source>A page with a known issue leads to one ticket, and no echo follows.</source>
        <translation>既知の問題があるページからはチケットが1つ作られ、反響は起きません。</translation>
    </message>
    <message>
        <source>Taking a change back removes that change alone; later edits stay.</source>
        <translation>変更を元に戻すとその変更だけが消え、後の編集は残ります。</translation>
    </message>
    <message>
        <source>Not so: %1; found: %2</source>
        <translation>不成立: %1。実際: %2</translation>
    </message>
    <message>
        <source>Broken off: %1</source>
        <translation>中断: %1</translation>
    </message>
    <message>
        <source>%1 of %2 passed in the space %3</source>
        <translation>スペース%3で%2件中%1件が合格</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n scenario(s)</source>
        <translation>
            <numerusform>%n場面で中止</numerusform>
        </translation>
    </message>
    <message>
        <source>an earlier run had left: %1</source>
        <translation>前回の実行が残していたもの: %1</translation>
    </message>
    <message>
        <source>nothing is left behind</source>
        <translation>残ったものはありません</translation>
    </message>
    <message>
        <source>could not be taken away: %1</source>
        <translation>取り除けなかったもの: %1</translation>
    </message>
</context>
<context>
    <name>ReviewContent</name>
    <message>
        <source>The stored page cannot be shown: %1 (line %2). Nothing can be sent for it.</source>
        <translation>保存されているページを表示できません: %1（%2行目）。このページには何も送信できません。</translation>
    </message>
    <message>
        <source>This draft does not fit its page: %1.</source>
        <translation>この下書きはページに合いません: %1。</translation>
    </message>
    <message>
        <source>Proposed · edited by you</source>
        <translation>提案 · あなたが編集</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新しいチケット</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>新しいリンク</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>チケットはまだありません</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>リンクはまだありません</translation>
    </message>
    <message>
        <source>%1 · edited by you</source>
        <translation>%1 · あなたが編集</translation>
    </message>
    <message>
        <source>Current · v%1</source>
        <translation>現在 · v%1</translation>
    </message>
    <message>
        <source>%1 of %2 comments</source>
        <translation>コメント%2件中%1件</translation>
    </message>
    <message>
        <source>%1 of %2 macros</source>
        <translation>マクロ%2個中%1個</translation>
    </message>
    <message>
        <source>%1 of %2 links</source>
        <translation>リンク%2件中%1件</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>画像%2枚中%1枚</translation>
    </message>
    <message>
        <source>✓ 0 bytes change elsewhere</source>
        <translation>✓ ほかの部分の変更は0バイト</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <translation>%1 · 保持: %2</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>ラベルはまだありません</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>新しいラベル</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>ページはまだありません</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>新しいページ</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>A view needs a name</source>
        <translation>表示には名前が必要です</translation>
    </message>
    <message>
        <source>A name has %1 letters at most</source>
        <translation>名前は %1 文字までです</translation>
    </message>
    <message>
        <source>Another view is called so</source>
        <translation>同じ名前の表示があります</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>accept publish yes</source>
        <translation>承認 公開 はい</translation>
    </message>
    <message>
        <source>change wording write</source>
        <translation>変更 文言 書く</translation>
    </message>
    <message>
        <source>decline refuse dismiss no</source>
        <translation>断る 拒否 いいえ</translation>
    </message>
    <message>
        <source>assign delegate hand on give</source>
        <translation>割り当て 委任 引き渡し</translation>
    </message>
    <message>
        <source>later postpone remind wait</source>
        <translation>あとで 延期 通知 待つ</translation>
    </message>
    <message>
        <source>select bulk several</source>
        <translation>選択 まとめて 複数</translation>
    </message>
    <message>
        <source>select everything bulk</source>
        <translation>すべて 選択 まとめて</translation>
    </message>
    <message>
        <source>policy exclude never again</source>
        <translation>ポリシー 除外 対象外</translation>
    </message>
    <message>
        <source>policy exclude section</source>
        <translation>ポリシー 除外 セクション</translation>
    </message>
    <message>
        <source>why reason source ticket</source>
        <translation>なぜ 理由 出典 チケット</translation>
    </message>
    <message>
        <source>whitespace blanks</source>
        <translation>空白 スペース</translation>
    </message>
    <message>
        <source>side by side inline columns</source>
        <translation>左右 並べて 列</translation>
    </message>
    <message>
        <source>roll back take off restore</source>
        <translation>ロールバック 復元</translation>
    </message>
    <message>
        <source>take back mistake</source>
        <translation>戻す 間違い</translation>
    </message>
    <message>
        <source>search filter</source>
        <translation>検索 絞り込み</translation>
    </message>
    <message>
        <source>refresh reload update poll</source>
        <translation>更新 再読み込み 取得</translation>
    </message>
    <message>
        <source>sign in login token add renew</source>
        <translation>サインイン ログイン トークン 追加 更新</translation>
    </message>
    <message>
        <source>sign out logout remove delete</source>
        <translation>サインアウト ログアウト 削除</translation>
    </message>
    <message>
        <source>registry rules pages projects</source>
        <translation>登録簿 ルール ページ プロジェクト</translation>
    </message>
    <message>
        <source>zoom bigger font size</source>
        <translation>拡大 大きく 文字サイズ フォント</translation>
    </message>
    <message>
        <source>zoom smaller font size</source>
        <translation>縮小 小さく 文字サイズ フォント</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>拡大 文字サイズ フォント</translation>
    </message>
    <message>
        <source>history audit journal</source>
        <translation>履歴 監査</translation>
    </message>
    <message>
        <source>theme appearance colours mode</source>
        <translation>テーマ 外観 色 モード</translation>
    </message>
    <message>
        <source>theme appearance colours mode white</source>
        <translation>テーマ 外観 色 モード 白</translation>
    </message>
    <message>
        <source>theme appearance colours mode night black</source>
        <translation>テーマ 外観 色 モード 夜 黒</translation>
    </message>
    <message>
        <source>theme appearance colours mode accessibility</source>
        <translation>テーマ 外観 色 モード アクセシビリティ</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>環境設定 オプション 構成</translation>
    </message>
    <message>
        <source>shortcuts keyboard manual</source>
        <translation>ショートカット キーボード 使い方</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>バージョン ライセンス</translation>
    </message>
    <message>
        <source>language start interval poll</source>
        <translation>言語 起動 間隔</translation>
    </message>
    <message>
        <source>site token sign in renew</source>
        <translation>サイト トークン サインイン 更新</translation>
    </message>
    <message>
        <source>hold seconds undo time next</source>
        <translation>保留 秒 取り消し 次</translation>
    </message>
    <message>
        <source>keys shortcuts letters</source>
        <translation>キー ショートカット 文字</translation>
    </message>
    <message>
        <source>theme dark light colours font</source>
        <translation>テーマ 外観 ダーク ライト 色 フォント</translation>
    </message>
    <message>
        <source>desktop tray quiet messages digest</source>
        <translation>デスクトップ トレイ 静か 通知</translation>
    </message>
    <message>
        <source>proxy certificate hosts traffic</source>
        <translation>プロキシ 証明書 ホスト 通信</translation>
    </message>
    <message>
        <source>backup export import policy folder</source>
        <translation>バックアップ 書き出し 読み込み ポリシー フォルダー</translation>
    </message>
    <message>
        <source>stale outdated pages report audit</source>
        <translation>古い 陳腐化 ページ レポート 監査</translation>
    </message>
    <message>
        <source>drift stale outdated check pages report</source>
        <translation>ドリフト 古い 確認 ページ レポート</translation>
    </message>
    <message>
        <source>drift finding draft fix stale</source>
        <translation>ドリフト 指摘 下書き 修正 古い</translation>
    </message>
    <message>
        <source>pages owners sections components</source>
        <translation>ページ 担当者 セクション コンポーネント</translation>
    </message>
    <message>
        <source>registry page add register</source>
        <translation>登録簿 ページ 追加 登録</translation>
    </message>
    <message>
        <source>registry copy</source>
        <translation>登録簿 コピー</translation>
    </message>
    <message>
        <source>registry delete page</source>
        <translation>登録簿 削除 ページ</translation>
    </message>
    <message>
        <source>registry renamed heading</source>
        <translation>登録簿 改名 見出し</translation>
    </message>
    <message>
        <source>registry spreadsheet table</source>
        <translation>登録簿 表計算 表</translation>
    </message>
    <message>
        <source>registry table Confluence wiki</source>
        <translation>登録簿 表 Confluence wiki</translation>
    </message>
    <message>
        <source>triggers conditions policy when</source>
        <translation>トリガー 条件 ポリシー いつ</translation>
    </message>
    <message>
        <source>enable disable trigger</source>
        <translation>有効 無効 トリガー</translation>
    </message>
    <message>
        <source>reset restore shipped triggers</source>
        <translation>初期化 元に戻す 既定 トリガー</translation>
    </message>
    <message>
        <source>time machine test trial simulate</source>
        <translation>タイムマシン テスト 試行 シミュレーション</translation>
    </message>
    <message>
        <source>time machine spreadsheet report</source>
        <translation>タイムマシン 表計算 レポート</translation>
    </message>
    <message>
        <source>labels closed unlabelled weekly report</source>
        <translation>ラベル 完了 週次 レポート</translation>
    </message>
    <message>
        <source>labels closed weekly report week</source>
        <translation>ラベル 完了 週次 レポート 週</translation>
    </message>
    <message>
        <source>label docs required include</source>
        <translation>ラベル 文書 必要 対象</translation>
    </message>
    <message>
        <source>label exclude keep out</source>
        <translation>ラベル 除外 対象外</translation>
    </message>
    <message>
        <source>registry mine candidates unregistered pages</source>
        <translation>登録簿 候補 未登録 ページ リンク</translation>
    </message>
    <message>
        <source>registry register candidate page</source>
        <translation>登録簿 候補 登録 ページ</translation>
    </message>
    <message>
        <source>registry candidate ignore page</source>
        <translation>登録簿 候補 無視 ページ</translation>
    </message>
    <message>
        <source>reverted overdue retried review first</source>
        <translation>取り消し 期限超過 再送 確認 優先</translation>
    </message>
    <message>
        <source>graph diagram bars weeks figures</source>
        <translation>図 棒グラフ 週 数値</translation>
    </message>
    <message>
        <source>sprint review manager confirm audit</source>
        <translation>スプリント 確認 管理者 監査</translation>
    </message>
    <message>
        <source>filter favourite bookmark</source>
        <translation>フィルター お気に入り ブックマーク</translation>
    </message>
    <message>
        <source>print paper report</source>
        <translation>印刷 紙 報告</translation>
    </message>
    <message>
        <source>mention ask remind escalate notify</source>
        <translation>メンション 依頼 リマインド エスカレーション 通知</translation>
    </message>
    <message>
        <source>audit auditor sample zip report</source>
        <translation>監査 監査人 サンプル zip レポート</translation>
    </message>
    <message>
        <source>audit auditor sample zip verify</source>
        <translation>監査 監査人 サンプル zip 検証</translation>
    </message>
    <message>
        <source>test trial scenarios staging sandbox</source>
        <translation>テスト 試行 場面 練習用 サンドボックス</translation>
    </message>
    <message>
        <source>registry table Confluence wiki write</source>
        <translation>登録簿 表 Confluence wiki 書き込み</translation>
    </message>
    <message>
        <source>registry template heading lacks</source>
        <translation>登録簿 テンプレート 見出し 不足</translation>
    </message>
    <message>
        <source>export table Confluence wiki hash</source>
        <translation>エクスポート 表 Confluence wiki ハッシュ</translation>
    </message>
    <message>
        <source>create draft release notes version missing</source>
        <translation>作成 下書き リリースノート バージョン 不足</translation>
    </message>
</context>
<context>
    <name>Successor</name>
    <message>
        <source>as last time</source>
        <translation>前回と同じ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>backup owner</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>owns other pages</source>
        <translation>ほかのページの担当者</translation>
    </message>
</context>
<context>
    <name>TokenEnd</name>
    <message>
        <source>ended on %1</source>
        <translation>%1に終了しました</translation>
    </message>
    <message>
        <source>ends today, %1</source>
        <translation>今日（%1）終了します</translation>
    </message>
    <message>
        <source>ends tomorrow, %1</source>
        <translation>明日（%1）終了します</translation>
    </message>
    <message numerus="yes">
        <source>ends on %1, in %n day(s)</source>
        <translation>
            <numerusform>%1に終了します（あと%n日）</numerusform>
        </translation>
    </message>
    <message>
        <source>The API token for %1 %2.</source>
        <translation>%1のAPIトークンは%2。</translation>
    </message>
    <message>
        <source>Make a new one and sign in with it; until then Docket may be refused. Proposals and decisions stay.</source>
        <translation>新しいトークンを作成してサインインしてください。それまではDocketが拒否されることがあります。提案と決定は残ります。</translation>
    </message>
    <message>
        <source>Make a new one before then, and Docket goes on without a break.</source>
        <translation>それまでに新しいトークンを作成すれば、Docketは途切れずに続きます。</translation>
    </message>
    <message>
        <source>token ended</source>
        <translation>トークン期限切れ</translation>
    </message>
    <message>
        <source>token ends today</source>
        <translation>トークンは今日まで</translation>
    </message>
    <message>
        <source>token ends tomorrow</source>
        <translation>トークンは明日まで</translation>
    </message>
    <message numerus="yes">
        <source>token ends in %n day(s)</source>
        <translation>
            <numerusform>トークンはあと%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedPeriod</name>
    <message>
        <source>Type two days, as %1</source>
        <translation>日付を 2 つ入力してください (例: %1)</translation>
    </message>
    <message>
        <source>Two days are wanted, as %1</source>
        <translation>日付は 2 つです (例: %1)</translation>
    </message>
    <message>
        <source>A day is missing; as %1</source>
        <translation>日付が足りません (例: %1)</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like %2</source>
        <translation>「%1」は日付ではありません (例: %2)</translation>
    </message>
    <message>
        <source>The second day is before the first</source>
        <translation>2 つ目の日付が 1 つ目より前です</translation>
    </message>
</context>
</TS>
