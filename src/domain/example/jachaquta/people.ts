/** People and places that come back in the notes of this district; none of them exists. */
export const sabino = {
  role: 'assisted',
  position: 'Presidente del comité de vigilancia',
  nameAccepted: true,
  name: 'Sabino M. (demo)',
  gender: 'man',
};
export const planner = {
  role: 'assisted',
  position: 'Gerencia de planeamiento y presupuesto',
  nameAccepted: false,
  gender: 'woman',
};
export const table = {
  role: 'assisted',
  position: 'Secretaría de la Mesa de Concertación',
  nameAccepted: false,
  gender: 'woman',
};
export const place = { status: 'held', district: '990301', medium: 'in-person', languages: ['ay', 'es'] };
