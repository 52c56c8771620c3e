/** People and places that come back in the notes of this district; none of them exists. */
export const nelly = {
  role: 'assisted',
  position: 'Responsable del padrón nominal',
  nameAccepted: true,
  name: 'Nelly H. (demo)',
  gender: 'woman',
};
export const rosa = {
  role: 'assisted',
  position: 'Responsable de presupuesto',
  nameAccepted: true,
  name: 'Rosa Q. (demo)',
  gender: 'woman',
};
export const statistics = {
  role: 'assisted',
  position: 'Responsable de estadística',
  nameAccepted: false,
  gender: 'man',
};
export const place = {
  status: 'held',
  district: '990101',
  medium: 'in-person',
  languages: ['qu', 'es'],
  programmes: ['1001'],
};
export const newOfficer = {
  role: 'assisted',
  position: 'Nueva responsable del padrón nominal',
  nameAccepted: false,
  gender: 'woman',
};
export const heads = { who: 'Jefaturas de puesto', role: 'assisted', women: 4, men: 2 };
export const team = 'Equipo de planeamiento y jefaturas de los seis establecimientos';
