/*
 * SIMULATED CLIENT KIND. Not part of the add-in: the simulator serves it before office.js, where the world's client is
 * no Outlook on the web. office.js takes its host's name from what kind of program it runs in, and this one always runs
 * in a browser. This makes `mailbox.diagnostics.hostName` and the platform say what the world says, and takes away the
 * functions which that client lacks. It proves only what the add-in does with such answers.
 * Source: https://learn.microsoft.com/javascript/api/outlook/office.diagnostics
 */
import type { KnownSimulator } from './messages';

declare const simulator: KnownSimulator;

const { clientKind } = simulator;

const hostNames = {
  web: 'OutlookWebApp',
  newWindows: 'newOutlookWindows',
  classicWindows: 'Outlook',
  mac: 'Outlook',
  ios: 'OutlookIOS',
  android: 'OutlookAndroid',
};

/** New Outlook for Windows is Outlook on the web in a frame of its own. */
const platforms = {
  web: 'OfficeOnline',
  newWindows: 'OfficeOnline',
  classicWindows: 'PC',
  mac: 'Mac',
  ios: 'iOS',
  android: 'Android',
};

const isPhone = clientKind === 'ios' || clientKind === 'android';
/** Source: https://learn.microsoft.com/office/dev/add-ins/outlook/outlook-mobile-apis */
const lacking = /^(convertTo(Rest|Ews)Id|display\w+Form(Async)?|makeEwsRequestAsync)$/;

const { defineProperty, defineProperties } = Object;

const changed = (name: PropertyKey, descriptor: PropertyDescriptor): PropertyDescriptor => {
  if (name === 'platform' && descriptor.value === 'OfficeOnline') {
    return { ...descriptor, value: platforms[clientKind] };
  }
  const value: unknown = descriptor.value;
  if (name !== 'diagnostics' || typeof value !== 'object' || value === null || !('platform' in value)) {
    return descriptor;
  }
  return { ...descriptor, value: { ...value, platform: platforms[clientKind] } };
};

/* office.js makes these properties unchangeable, so they have to be changed as they are made. */
Object.defineProperty = <Target>(target: Target, name: PropertyKey, descriptor: PropertyDescriptor): Target =>
  defineProperty(target, name, changed(name, descriptor));

Object.defineProperties = <Target>(target: Target, descriptors: PropertyDescriptorMap): Target => {
  const isDiagnostics = 'hostName' in descriptors && 'OWAView' in descriptors;
  if (isDiagnostics) {
    const { OWAView, ...others } = descriptors;
    const isWeb = clientKind === 'newWindows';
    const hostName = { ...descriptors['hostName'], value: hostNames[clientKind] };
    return defineProperties(target, { ...others, hostName, ...(isWeb && OWAView && { OWAView }) });
  }
  if (!isPhone) return defineProperties(target, descriptors);
  const kept = Object.entries(descriptors).filter(([name]) => !lacking.test(name));
  return defineProperties(target, Object.fromEntries(kept));
};
