/** The help article on sign-in messages: it quotes the very messages the sign-in pages show. */
export const HELP_ARTICLE = {
  title: 'Sign-in messages and what they mean',
  lead: 'This page explains the messages you may meet when you sign in to the provider portal. It is for reading at leisure: if you can read it, nothing is wrong with your account.',
  sections: [
    {
      heading: 'Invalid username or password',
      text: [
        'The message "Invalid username or password" means that the pair you entered does not match our records. For your protection we do not say which half was wrong.',
        'Check the Caps Lock key, and whether your browser filled in an older password. If an error occurred twice, stop and use "Forgot password?" instead of a third try.',
        'Users who moved to Healtheos ID sign in with their e-mail address. The old user name then answers "user not found".',
      ],
    },
    {
      heading: 'Account locked',
      text: [
        'After three failed attempts in a row you will read "Your account is temporarily locked. Try again in 15 minutes." The lock opens by itself.',
        'An account that is locked again and again often has an old password stored in a second browser or on a telephone. Remove it there first.',
        'Your portal administrator can unlock your account at once. Support cannot do this for you by telephone.',
      ],
    },
    {
      heading: 'Your session has expired',
      text: [
        'A sign-in page that stayed open for more than 20 minutes answers "Your session has expired. Please sign in again." The same message appears when a bookmark points into the middle of the sign-in.',
        'Open the portal from its address instead of an old tab. On a shared workstation, sign out before you walk away.',
      ],
    },
    {
      heading: 'Password expired',
      text: [
        'Passwords are valid for 90 days. "Your password has expired and must be changed" is followed by a form for the new one.',
        'A new password has at least 12 characters and is none of your last eight. A short sentence is easier to remember than a strange word.',
      ],
    },
    {
      heading: 'Account disabled',
      text: [
        'Accounts that were not used for 60 days are deactivated: "Your account has been disabled due to inactivity." Your portal administrator can enable it again.',
      ],
    },
    {
      heading: 'The code is incorrect or has expired',
      text: [
        'Each code works once and for five minutes. "The verification code you entered is incorrect" mostly means that an older message was read. Ask for one new code and use the newest.',
        'Codes from an app depend on the clock. Set the date and time of the telephone to automatic.',
      ],
    },
    {
      heading: 'You do not have permission',
      text: [
        'If you are signed in but read "You do not have permission to access this portal\'s functions", your account has no role. Trying again does not help; ask your portal administrator to assign one.',
      ],
    },
    {
      heading: 'Service unavailable, too many requests, page not found',
      text: [
        '"Service unavailable" (error 503) means that the portal is down, often for maintenance. "Too many requests" (error 429) asks you to wait. "Page not found" (error 404) mostly comes from an old bookmark.',
        'A page that keeps jumping and ends with "redirected you too many times" tells that cookies are blocked. Allow cookies for the portal and for Healtheos ID.',
      ],
    },
  ],
} as const;
