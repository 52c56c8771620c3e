/** People and places that come back in the notes of this district; none of them exists. */
export const abel = {
  role: 'assisted',
  position: 'Operador de la JASS',
  nameAccepted: true,
  name: 'Abel S. (demo)',
  gender: 'man',
};
export const technician = {
  role: 'assisted',
  position: 'Responsable del área técnica municipal',
  nameAccepted: false,
  gender: 'woman',
};
export const place = {
  status: 'held',
  district: '990201',
  medium: 'in-person',
  languages: ['cni', 'es'],
  programmes: ['0083'],
};
export const elmer = {
  role: 'assisted',
  position: 'Especialista de la UGEL',
  nameAccepted: true,
  name: 'Elmer T. (demo)',
  gender: 'man',
};
