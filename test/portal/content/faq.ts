/** Short questions and answers below the sign-in form: question, answer. */
export const FAQ: readonly (readonly [string, string])[] = [
  [
    'Who can use the provider portal?',
    'Offices, facilities and billing services that have a contract with the network, or that treat a member out of network.',
  ],
  [
    'How do I get an account?',
    'Ask the portal administrator of your organization. The first person of a new organization registers with the tax number and waits for the letter with the activation code.',
  ],
  [
    'I forgot my user name.',
    'It is printed in the welcome message from the day you registered. Your portal administrator can also look it up.',
  ],
  [
    'I forgot my password.',
    'Choose "Forgot password?" next to the form. The message with the link reaches you within a few minutes and is good for one hour.',
  ],
  [
    'Why is my account locked after three attempts?',
    'It stops somebody who guesses. The lock opens by itself after 15 minutes; a password reset opens it at once.',
  ],
  [
    'Can colleagues share one account?',
    'No. Each person needs an own account, so that the record shows who looked at what.',
  ],
  [
    'Which browsers work?',
    'The current and the previous version of Chrome, Edge and Firefox. Allow cookies and scripts for this site.',
  ],
  [
    'Why was I signed out?',
    'After 15 minutes without a click the session ends to protect the members you were working on.',
  ],
  [
    'How long are passwords valid?',
    'You will be asked for a new one every 90 days. The last eight cannot be used again.',
  ],
  [
    'What happens to accounts nobody uses?',
    'After 60 days without a sign-in an account is put to sleep. Your portal administrator wakes it up.',
  ],
  [
    'My verification code does not arrive.',
    'Wait a minute, check the telephone number on file, then ask for one new code. Only the newest code counts.',
  ],
  [
    'Can I open the portal inside our practice system?',
    'Some systems show the portal in a frame. If you see an empty area there, open the portal in a window of its own.',
  ],
  [
    'How do I add a tax number?',
    'Portal administrators find "Organization" in the menu under their name and can add up to twenty tax numbers.',
  ],
  [
    'What does the member see?',
    'Members have their own site. They see claims and letters there, never the notes you leave in the portal.',
  ],
  [
    'Where do I change my e-mail address?',
    'After signing in, under "My profile". Confirm the change with the link we send to the new address.',
  ],
  [
    'How do I remove somebody who left?',
    'Portal administrators should do this on the last working day, under "People". Records stay, access ends.',
  ],
  [
    'Is there an interface for our software?',
    'Yes. Eligibility, claim status and authorizations are available as X12 transactions and as a web interface.',
  ],
  [
    'Can I get help by telephone?',
    'Portal support answers at 555-0142 on weekdays from 7 a.m. to 7 p.m. Eastern. Have your organization ID at hand.',
  ],
];
