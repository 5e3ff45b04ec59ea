// SPDX-License-Identifier: GPL-3.0-or-later
// Works against a running staging site with an independent public client, npm jira.js 6.2.0, which checks every answer against
// Atlassian's own schema: node jira.mjs '{"jira":"http://…","email":"…","token":"…"}'
import assert from 'node:assert/strict';
import { createCloudClient } from 'jira.js';

const site = JSON.parse(process.argv[2]);
const jira = createCloudClient({
  host: site.jira,
  auth: { type: 'basic', email: site.email, apiToken: site.token },
  onSchemaMismatch: 'throw',
});
const adf = (text) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

async function readsTheSite() {
  const me = await jira.myself.getCurrentUser();
  assert.equal(me.emailAddress, site.email);
  assert.equal((await jira.serverInfo.getServerInfo()).deploymentType, 'Cloud');
  const projects = await jira.projects.searchProjects({ maxResults: 10, expand: 'lead' });
  assert.ok(projects.values.length > 0);
  const project = await jira.projects.getProject({ projectIdOrKey: projects.values[0].key });
  assert.equal(project.key, projects.values[0].key);
  await jira.projectComponents.getProjectComponents({ projectIdOrKey: project.key });
  const fields = await jira.issueFields.getFields();
  assert.ok(fields.some((field) => field.id === 'summary'));
  const users = await jira.userSearch.findUsers({ query: me.displayName });
  assert.equal(users[0].accountId, me.accountId);
  return project.key;
}

async function searches(project) {
  const keys = [];
  let nextPageToken;
  do {
    const page = await jira.issueSearch.searchAndReconsileIssuesUsingJqlPost({
      jql: `project = ${project} AND updated >= -90d ORDER BY key ASC`, fields: ['summary', 'status'], maxResults: 2, nextPageToken,
    });
    keys.push(...page.issues.map((issue) => issue.key));
    nextPageToken = page.isLast ? undefined : page.nextPageToken;
  } while (nextPageToken);
  assert.ok(keys.length > 0);
  assert.equal(new Set(keys).size, keys.length);
  const byGet = await jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql: `key = ${keys[0]}`, fields: ['*all'] });
  assert.equal(byGet.issues[0].key, keys[0]);
  const counted = await jira.issueSearch.countIssues({ jql: `project = ${project} AND updated >= -90d` });
  assert.equal(counted.count, keys.length);
  await jira.issues.bulkFetchIssues({ issueIdsOrKeys: keys.slice(0, 3), fields: ['summary'] });
  const unbounded = await jira.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'ORDER BY key' }).catch((error) => error);
  assert.ok(unbounded instanceof Error);
}

async function createsAndCloses(project) {
  const made = await jira.issues.createIssue({
    fields: { project: { key: project }, issuetype: { name: 'Bug' }, summary: 'Made by jira.js', description: adf('From 80 to 443'), labels: ['client'] },
    properties: [{ key: 'docket', value: { n: 1 } }],
  });
  await jira.issues.editIssue({ issueIdOrKey: made.key, update: { labels: [{ add: 'edited' }] }, fields: { summary: 'Edited by jira.js' } });
  const { transitions } = await jira.issues.getTransitions({ issueIdOrKey: made.key });
  const done = transitions.find((one) => one.to.statusCategory.key === 'done');
  await jira.issues.doTransition({ issueIdOrKey: made.key, transition: { id: done.id } });
  const issue = await jira.issues.getIssue({ issueIdOrKey: made.key, expand: 'changelog,names' });
  assert.equal(issue.fields.summary, 'Edited by jira.js');
  assert.equal(issue.fields.status.statusCategory.key, 'done');
  assert.deepEqual([...issue.fields.labels].sort(), ['client', 'edited']);
  const log = await jira.issues.getChangeLogs({ issueIdOrKey: made.key });
  assert.deepEqual(log.values.map((entry) => entry.items[0].fieldId), ['summary', 'status']);
  return made.key;
}

async function commentsAndLinks(key) {
  const comment = await jira.issueComments.addComment({ issueIdOrKey: key, body: adf('Looks good') });
  await jira.issueComments.updateComment({ issueIdOrKey: key, id: comment.id, body: { body: adf('Looks very good') } });
  assert.equal((await jira.issueComments.getComments({ issueIdOrKey: key })).comments.length, 1);
  const link = { globalId: 'appId=1&pageId=2', object: { url: `${site.jira}/wiki/pages/2`, title: 'Runbook' } };
  const first = await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({ issueIdOrKey: key, ...link });
  const second = await jira.issueRemoteLinks.createOrUpdateRemoteIssueLink({ issueIdOrKey: key, ...link });
  assert.equal(first.id, second.id);
  const links = await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key });
  assert.equal(links.length, 1);
  const one = await jira.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key, globalId: link.globalId });
  assert.equal(one.object.title, 'Runbook');
  await jira.issueProperties.setIssueProperty({ issueIdOrKey: key, propertyKey: 'docket', body: { n: 2 } });
  assert.equal((await jira.issueProperties.getIssueProperty({ issueIdOrKey: key, propertyKey: 'docket' })).value.n, 2);
  assert.equal((await jira.issueProperties.getIssuePropertyKeys({ issueIdOrKey: key })).keys.length, 1);
}

const project = await readsTheSite();
await searches(project);
const key = await createsAndCloses(project);
await commentsAndLinks(key);
console.log('jira.js: ok');
