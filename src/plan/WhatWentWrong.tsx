import type { Matter } from '../recall/matter';

export default function WhatWentWrong(_: { matter: Matter }) {
  return null;
}
