const article = (slug, title, field, summary, ...sections) => ({
  slug,
  title,
  field,
  summary,
  sections: sections.map(([heading, text]) => ({ heading, text })),
});

/** All articles. */
export const encyclopedia = [
  article(
    'photosynthesis',
    'Photosynthesis',
    'Biology',
    'How plants, algae and some bacteria turn light, water and carbon dioxide into sugar and oxygen.',
    [
      'Two stages',
      'In the thylakoid membranes light lifts electrons to higher energy and splits water; the oxygen we breathe is what is left over. In the stroma the Calvin cycle spends that energy to bind carbon dioxide into sugar. Chlorophyll absorbs red and blue light and reflects green.',
    ],
    [
      'Efficiency',
      'A leaf stores one or two per cent of the sunlight that falls on it. Sugar cane and maize do better in hot places, because they concentrate carbon dioxide around the enzyme that binds it.',
    ],
    [
      'Why it matters',
      'Nearly all food and all fossil fuel is sunlight stored by photosynthesis. Two billion years of it filled the atmosphere with oxygen and made the ozone layer possible.',
    ],
  ),
  article(
    'plate-tectonics',
    'Plate tectonics',
    'Geology',
    'The outer shell of the Earth is broken into plates that drift a few centimetres a year.',
    [
      'What moves them',
      'Old ocean floor is cold and dense; where it sinks into the mantle it pulls the rest of its plate behind it. At the ridges new floor rises and spreads. The plates move about as fast as fingernails grow.',
    ],
    [
      'Where they meet',
      'Plates that part make ridges and rift valleys, plates that collide fold mountains, plates that slide past each other store strain until it breaks free as an earthquake.',
    ],
    [
      'Evidence',
      'Magnetic stripes on both sides of the ridges record how the Earth has reversed its poles, and they match like mirror images. Fossils of the same land animals lie on continents that an ocean now separates.',
    ],
  ),
  article(
    'black-holes',
    'Black holes',
    'Astronomy',
    'Places where gravity is so strong that not even light leaves.',
    [
      'How they form',
      'A massive star that has spent its fuel collapses under its own gravity. If more than about three times the mass of the sun remains, no known force halts the collapse.',
    ],
    [
      'How they are seen',
      'Gas that falls in is heated until it shines in X-rays. Stars circle an invisible mass in the middle of our galaxy, four million times heavier than the sun. Two black holes that merge shake space itself: gravitational waves were first measured in 2015.',
    ],
    [
      'Horizon',
      'The event horizon is no surface. Whoever falls through it notices nothing special there, and yet no message from inside can reach the outside.',
    ],
  ),
  article(
    'vaccines',
    'Vaccines',
    'Medicine',
    'Training for the immune system: it meets a harmless likeness of a germ and remembers it.',
    [
      'Memory',
      'After an infection or a vaccine some B and T cells live on for years. When the same germ returns they multiply within days, where the first answer took weeks.',
    ],
    [
      'Kinds',
      'Weakened germs, killed germs, single proteins, or messenger RNA by which our own cells make such a protein for a short time.',
    ],
    [
      'Success',
      'Smallpox, which killed some three hundred million people in the twentieth century, was declared eradicated in 1980. Polio is close to the same fate.',
    ],
  ),
  article(
    'entropy',
    'Entropy',
    'Physics',
    'A measure of how many ways the small parts of a thing can be arranged without our noticing.',
    [
      'Why it grows',
      'There are far more disordered arrangements than ordered ones. A system that wanders among them at random is therefore nearly always found in the disordered ones: heat flows from hot to cold, milk mixes with coffee and never unmixes.',
    ],
    [
      'Engines',
      'No engine turns heat into work completely; part of it must be given to something colder. Carnot found the limit in 1824, before anyone knew what heat is.',
    ],
    [
      'Information',
      'Shannon measured messages by the same formula: the entropy of a source is the number of bits that its messages need on average.',
    ],
  ),
  article(
    'dna',
    'DNA',
    'Biology',
    'The molecule in which living things write down how to build proteins.',
    [
      'Structure',
      'Two strands wind around each other. Their four bases pair only in one way, adenine with thymine, guanine with cytosine, so each strand holds all that is needed to rebuild the other.',
    ],
    [
      'From gene to protein',
      'A gene is copied to messenger RNA; the ribosome reads it three letters at a time and adds one amino acid for each. The code is the same in bacteria, oaks and whales, with few exceptions.',
    ],
    [
      'Errors',
      'A cell copies three billion letters and makes about one error that it does not repair. Those errors are what evolution works with.',
    ],
  ),
  article(
    'evolution',
    'Evolution',
    'Biology',
    'Living things differ, the differences are inherited, and some of them leave more offspring than others.',
    [
      'Selection',
      'What helps an animal or a plant to survive and to breed becomes more common with every generation. No plan is needed, only time.',
    ],
    [
      'Evidence',
      'Fossils show forms in between, islands show how one species becomes many, and DNA shows the same family tree that anatomy had drawn before it could be read.',
    ],
    [
      'Chance',
      'In small populations luck matters more than fitness: a rare variant may be lost or spread for no reason at all. That is called drift.',
    ],
  ),
  article(
    'semiconductors',
    'Semiconductors',
    'Physics',
    'Materials between metals and insulators, whose conductivity can be set by a trace of something else.',
    [
      'Doping',
      'One atom of phosphorus among a million of silicon brings an electron that is free to move; boron leaves a hole that moves as if it were a positive charge.',
    ],
    [
      'The transistor',
      'A voltage at the gate opens or shuts a channel between source and drain. A fingernail of silicon holds tens of billions of such switches.',
    ],
    ['Light', 'When electrons fall into holes they may give off light: that is how a diode shines. Run backwards, it is a solar cell.'],
  ),
  article(
    'ocean-currents',
    'Ocean currents',
    'Geology',
    'Rivers in the sea that carry heat from the tropics towards the poles.',
    [
      'Wind and rotation',
      'Steady winds push the surface, the rotation of the Earth bends the flow, and the continents turn it into great gyres: clockwise in the north, the other way in the south.',
    ],
    [
      'The deep',
      'Near Greenland and Antarctica cold, salty water sinks to the floor and creeps through all oceans. One round takes about a thousand years.',
    ],
    [
      'Climate',
      'The oceans have taken up nine tenths of the heat that greenhouse gases have trapped, and a quarter of the carbon dioxide.',
    ],
  ),
  article(
    'prime-numbers',
    'Prime numbers',
    'Mathematics',
    'Whole numbers above one that no smaller number divides, except one.',
    [
      'There is no last one',
      'Multiply any list of primes and add one: the result is divisible by none of them, so the list was not complete. Euclid wrote this down about 300 BC.',
    ],
    [
      'How many',
      'Near a large number n about one number in ln n is prime. How exactly the primes keep to this rule is what the Riemann hypothesis is about.',
    ],
    [
      'Use',
      'To multiply two large primes is easy, to find them from their product is hard. Half of the internet relies on that difference.',
    ],
  ),
  article(
    'neurons',
    'Neurons',
    'Medicine',
    'Cells that carry signals, as pulses of voltage along their fibres and as chemistry between them.',
    [
      'The pulse',
      'Sodium flows in, potassium flows out, and a wave of reversed voltage runs along the fibre at up to a hundred metres a second.',
    ],
    [
      'Synapses',
      'At its end the pulse sets messenger substances free, which excite or calm the next cell. What fires together grows together: so we learn.',
    ],
    ['Numbers', 'A human brain has some eighty-six billion neurons and runs on twenty watts, the energy of a dim lamp.'],
  ),
  article(
    'chemical-bonds',
    'Chemical bonds',
    'Chemistry',
    'What holds atoms together: electrons that are shared, given away or common to all.',
    [
      'Shared',
      'In a covalent bond two atoms share a pair of electrons. Carbon can make four such bonds, to itself as well, which is why there are more carbon compounds than all others together.',
    ],
    ['Given away', 'Sodium gives an electron to chlorine, and the opposite charges attract: a crystal of salt.'],
    [
      'Common to all',
      'In a metal the outer electrons belong to no atom in particular. They carry current and heat, and they make metals shine.',
    ],
  ),
  article(
    'gravity',
    'Gravity',
    'Physics',
    'The weakest of the four forces, and the one that shapes the universe.',
    ['Newton', 'Every mass attracts every other, with the square of the distance against it. One law for the apple and for the moon.'],
    [
      'Einstein',
      'Mass bends space and time, and what falls only follows the straightest path. Clocks run slower in the valley than on the mountain: satellites for navigation have to correct for that.',
    ],
    [
      'Open questions',
      'Galaxies turn faster than the mass we see allows, and nobody knows how gravity and quantum theory go together. Black holes are where the two meet.',
    ],
  ),
  article(
    'antibiotics',
    'Antibiotics',
    'Medicine',
    'Substances that kill bacteria and spare our own cells.',
    [
      'How they work',
      'Penicillin stops bacteria from building their walls, others block their ribosomes or the copying of their DNA. Viruses have none of these, so antibiotics do nothing against them.',
    ],
    [
      'Resistance',
      'A few bacteria survive by chance and multiply: evolution before our eyes. Genes for resistance pass from one species to another.',
    ],
    ['Discovery', 'Fleming found a mould in a dish in 1928; it took twelve years and a war until it became a medicine.'],
  ),
];
