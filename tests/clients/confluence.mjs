// SPDX-License-Identifier: GPL-3.0-or-later
// Works against a running staging site with an independent public client, npm confluence.js 3.2.0, which checks every answer
// against Atlassian's own schema: node confluence.mjs '{"confluence":"http://…/wiki","email":"…","token":"…"}'
import assert from 'node:assert/strict';
import { createV1Client, createV2Client } from 'confluence.js';

const site = JSON.parse(process.argv[2]);
const config = {
  host: site.confluence.replace(/\/wiki$/, ''),
  auth: { type: 'basic', email: site.email, apiToken: site.token },
};
const v2 = createV2Client(config);
const v1 = createV1Client(config);

const bodyOf = async (id) => (await v2.page.getPageById({ id, bodyFormat: 'storage' })).body.storage.value;
const storage = (value) => ({ representation: 'storage', value });

async function readsAndSearches() {
  const me = await v1.users.getCurrentUser();
  assert.ok(me.accountId);
  const { results: [space] } = await v2.space.getSpaces({ keys: ['ENG'] });
  assert.equal(space.key, 'ENG');
  await v2.space.getSpaceById({ id: Number(space.id) });
  await v2.page.getPagesInSpace({ id: Number(space.id), limit: 1, bodyFormat: 'storage' });
  const all = [];
  let cursor;
  do {
    const page = await v2.page.getPages({ limit: 2, sort: 'title', cursor });
    all.push(...page.results.map((one) => one.id));
    const next = page._links.next;
    if (next) assert.match(next, /^\/wiki\/api\/v2\/pages\?/);
    cursor = next && new URL(next, config.host).searchParams.get('cursor');
  } while (cursor);
  assert.equal(new Set(all).size, all.length);
  const found = await v1.search.searchByCQL({ cql: 'type = page and space = ENG order by title', limit: 1 });
  assert.equal(found.results.length, 1);
  assert.ok(found.results[0].content.id);
  const users = await v2.user.createBulkUserLookup({ body: { accountIds: [me.accountId] } });
  assert.equal(users.results[0].accountId, me.accountId);
  return space;
}

async function writesAPage(space) {
  const made = await v2.page.createPage({
    body: {
      spaceId: space.id, status: 'current', title: `Client check ${process.pid}`,
      body: storage('<h2>Port</h2><p>Serves on 8080.</p><hr/>'),
    },
  });
  const id = Number(made.id);
  assert.equal(await bodyOf(id), '<h2>Port</h2><p>Serves on 8080.</p><hr />');
  const update = (number, value) => v2.page.updatePage({
    id, body: { id: made.id, status: 'current', title: made.title, body: storage(value), version: { number, message: 'port' } },
  });
  const saved = await update(2, '<h2>Port</h2><p>Serves on 9443.</p><hr />');
  assert.equal(saved.version.number, 2);
  const stale = await update(2, '<p>late</p>').catch((error) => error);
  assert.equal(stale.status ?? stale.response?.status ?? stale.cause?.status, 409);
  const versions = await v2.version.getPageVersions({ id, bodyFormat: 'storage' });
  assert.deepEqual(versions.results.map((one) => one.number), [2, 1]);
  await v2.version.getPageVersionDetails({ pageId: id, versionNumber: 1 });
  const restored = await v1.contentVersions.restoreContentVersion({
    id: made.id, operationKey: 'restore', params: { versionNumber: 1, message: 'back' },
  });
  assert.equal(restored.number, 3);
  assert.match(await bodyOf(id), /8080/);
  await v2.page.updatePageTitle({ id, body: { status: 'current', title: `${made.title} renamed` } });
  await v2.page.getPageById({
    id, includeLabels: true, includeProperties: true, includeOperations: true, includeVersions: true, includeLikes: true,
  });
  await v2.operation.getPageOperations({ id });
  await v2.children.getPageDirectChildren({ id });
  return { id, text: made.id };
}

async function labelsAndProperties(page) {
  const labels = await v1.contentLabels.addLabelsToContent({ id: page.text, body: [{ prefix: 'global', name: 'known-issue' }] });
  assert.equal(labels.results[0].name, 'known-issue');
  const { results: [label] } = await v2.label.getPageLabels({ id: page.id });
  const labelled = await v2.page.getLabelPages({ id: Number(label.id) });
  assert.ok(labelled.results.some((one) => one.id === page.text));
  await v1.contentLabels.removeLabelFromContentUsingQueryParameter({ id: page.text, name: 'known-issue' });
  assert.equal((await v2.label.getPageLabels({ id: page.id })).results.length, 0);
  const property = await v2.contentProperties.createPageProperty({ pageId: page.id, key: 'docket', value: { n: 1 } });
  const changed = await v2.contentProperties.updatePagePropertyById({
    pageId: page.id, propertyId: Number(property.id), key: 'docket', value: { n: 2 }, version: { number: 2 },
  });
  assert.equal(changed.version.number, 2);
  await v2.contentProperties.getPageContentProperties({ pageId: page.id, key: 'docket' });
  await v2.contentProperties.deletePagePropertyById({ pageId: page.id, propertyId: Number(property.id) });
  await v1.contentRestrictions.getRestrictionsByOperation({ id: page.text });
}

async function comments(page) {
  const footer = await v2.comment.createFooterComment({ pageId: page.text, body: storage('<p>Please look</p>') });
  await v2.comment.createFooterComment({ parentCommentId: footer.id, body: storage('<p>Looked</p>') });
  assert.equal((await v2.comment.getPageFooterComments({ id: page.id, bodyFormat: 'storage' })).results.length, 1);
  assert.equal((await v2.comment.getFooterCommentChildren({ id: Number(footer.id) })).results.length, 1);
  const before = await v2.page.getPageById({ id: page.id });
  const inline = await v2.comment.createInlineComment({
    pageId: page.text, body: storage('<p>Still?</p>'),
    inlineCommentProperties: { textSelection: '8080', textSelectionMatchCount: 1, textSelectionMatchIndex: 0 },
  });
  assert.match(await bodyOf(page.id), /<ac:inline-comment-marker ac:ref="[^"]+">8080<\/ac:inline-comment-marker>/);
  assert.equal((await v2.page.getPageById({ id: page.id })).version.number, before.version.number);
  const resolved = await v2.comment.updateInlineComment({ commentId: Number(inline.id), version: { number: 2 }, resolved: true });
  assert.equal(resolved.resolutionStatus, 'resolved');
  await v2.comment.getPageInlineComments({ id: page.id });
  await v2.comment.deleteInlineComment({ commentId: Number(inline.id) });
  await v2.page.deletePage({ id: page.id });
}

const space = await readsAndSearches();
const page = await writesAPage(space);
await labelsAndProperties(page);
await comments(page);
console.log('confluence.js: ok');
