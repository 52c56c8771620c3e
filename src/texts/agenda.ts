/** One line of the agenda, alike on Hoy, on paper and in the calendar file. */
export const agendaTexts = {
  kinds: {
    scheduledVisit: 'Visita programada',
    nextVisit: 'Próxima visita',
    fortnightly: 'Reunión quincenal',
    monthly: 'Reunión mensual',
    checkIn: 'Acompañamiento',
    agreementDue: 'Vence un acuerdo',
    agreementOverdue: 'Acuerdo vencido',
  },
  unknownInstitution: 'institución por llegar',
  meetingNumber: (n: number) => `${n}.ª reunión`,
  quoted: (text: string) => `«${text}»`,
  responsible: (who: string) => `responsable: ${who}`,
  stillUsed: (capacity: string) => `¿Se sigue usando «${capacity}»?`,
  lastTime: {
    never: 'Última vez: no la usaban',
    once: 'Última vez: la habían usado una vez',
    sometimes: 'Última vez: la usaban a veces',
    always: 'Última vez: la usaban siempre',
    'no-occasion': 'Última vez: no hubo ocasión de usarla',
  } as Readonly<Record<string, string>>,
  firstContact: 'primer contacto',
  today: 'hoy',
  tomorrow: 'mañana',
  inDays: (n: number) => `en ${n} días`,
  wasOn: (n: number) => (n === 1 ? 'era ayer' : `hace ${n} días`),
} as const;
