/** Words that name an occupation: what tells "Data Analyst" from "Data Collective". */
export const OCCUPATION = new Set(
  `engineer engineering developer programmer coder architect analyst analytics scientist researcher research designer design manager management
  director head lead leader chief officer president vp svp evp avp ceo cto cfo coo cio ciso cmo cpo administrator admin assistant associate
  coordinator specialist consultant advisor adviser agent representative rep executive intern interns internship internships trainee apprentice apprenticeship
  co-op coop fellow fellowship graduate clerk cashier barista server cook chef baker driver courier nurse nursing physician doctor
  dentist therapist psychologist counselor counsellor pharmacist technician technologist tech mechanic electrician plumber welder carpenter operator operative
  machinist assembler worker labourer laborer janitor cleaner custodian housekeeper guard security-officer teacher tutor instructor lecturer
  professor educator principal librarian trainer coach mentor writer copywriter editor journalist reporter producer photographer
  videographer animator illustrator artist musician actor translator interpreter linguist accountant bookkeeper auditor actuary underwriter
  banker teller broker trader investor controller comptroller treasurer economist statistician mathematician biologist chemist
  physicist geologist ecologist attorney lawyer paralegal counsel solicitor barrister recruiter sourcer buyer planner scheduler dispatcher
  merchandiser marketer strategist evangelist advocate partner ambassador owner scrum master tester qa sdet sre devops dba
  sysadmin webmaster supervisor foreman superintendent inspector surveyor estimator drafter estimator investigator detective
  officer firefighter paramedic emt caregiver carer nanny babysitter receptionist secretary typist transcriptionist proofreader moderator
  expert practitioner professional generalist contractor freelancer staff member steward host hostess bartender waiter waitress
  stylist hairdresser beautician florist gardener landscaper farmer veterinarian groomer pilot captain dispatcher steward
  scholar postdoc postdoctoral statistician annotator rater evaluator labeler reviewer adjuster examiner assessor appraiser
  seller salesperson sales closer closer setter telemarketer merchandising marketing operations accounting fundraiser organizer organiser
  attendant conductor crew keeper warden ranger lifeguard model ceo host
  werkstudent werkstudentin praktikant praktikum ingenieur entwickler entwicklerin stagiaire
  curator registrar archivist conservator luthier tailor jeweller jeweler apothecary chaplain dean provost bursar rector resident pilot sommelier
  bartender expeditor estimator steward purser deckhand sailor fisherman logger miner driller welder machinist glazier upholsterer cobbler
  toolmaker fitter rigger roofer painter plasterer mason bricklayer joiner handyman picker packer stocker loader handler
  phlebotomist radiographer sonographer hygienist optometrist dietitian nutritionist midwife orderly sonographer audiologist
  bosun boatswain skipper coxswain helmsman quartermaster stevedore docker longshoreman diver mate
  wrangler shepherd drover stockman herdsman stockperson milker shearer farrier groom jockey kennelhand stablehand farmhand deckhand stagehand
  butcher fishmonger patissier confectioner brewer distiller vintner winemaker cellarman maltster cheesemaker chocolatier roaster dishwasher caterer
  dispenser optician orthoptist orthotist prosthetist osteopath chiropractor podiatrist perfusionist embalmer undertaker surgeon anaesthetist
  paediatrician pediatrician physiotherapist physio dietician hca hha cna doula matron gp
  usher bailiff magistrate judge notary conveyancer adjudicator arbitrator mediator ombudsman ombudsperson caseworker case-worker
  escort chaperone governess childminder playworker nursemaid vicar pastor deacon verger organist choirmaster cantor imam rabbi
  blacksmith silversmith goldsmith locksmith coppersmith polisher grinder fettler moulder toolsetter thatcher tiler paver scaffolder
  banksman groundworker groundsman groundskeeper greenkeeper arborist forester rigger roustabout lineman lineworker jointer splicer plumber boilermaker
  cabinetmaker weaver knitter seamstress cutter milliner porter bellhop concierge doorman valet butler chauffeur
  postman postwoman signaller shunter sorter stacker shelf-stacker lifter dockworker
  draughtsman draughtsperson draftsman draftsperson modeler modeller sculptor ceramicist potter printmaker bookbinder typesetter retoucher colorist colourist compositor
  dancer choreographer singer composer dramaturg gaffer cinematographer projectionist sub-editor subeditor columnist correspondent presenter announcer broadcaster
  cataloguer cataloger bookseller croupier bouncer umpire referee headteacher headmaster headmistress invigilator proctor demonstrator caretaker zookeeper
  beekeeper beautician barber aesthetician masseur masseuse telephonist canvasser enumerator stocktaker valeter detailer sprayer
  valuer valuator auctioneer realtor negotiator lobbyist speechwriter diplomat commissioner constable sergeant coastguard lecturer dozent
  wrangler envoy aide courier rider cyclist gamekeeper bookmaker buyer hairstylist colorist tanner saddler cooper wheelwright shipwright boatbuilder
  guide runner hand td bookkeeper biostatistician bioinformatician ux hrbp sdr bdr csm swe sde ae pmo
  leiter leiterin referent referentin sachbearbeiter sachbearbeiterin berater beraterin mitarbeiter mitarbeiterin
  analyste ingénieur ingénieure développeur développeuse chargé chargée responsable analista ingeniero ingeniera desarrollador
  installer decorator fixer trimmer grader finisher framer fabricator repairer restorer refinisher feller climber planter harvester grower propagator
  aquarist dogwalker walker sitter minder cleaner-in-charge binman dustman streetsweeper sweeper gritter lamplighter bellringer
  buyer-planner expeditor invoicer payroller timekeeper record-keeper archivist indexer subtitler captioner localiser localizer lexicographer
  ecommerce-manager growth-hacker copyeditor proofer fact-checker animator rotoscoper compositor foley soundman roadie technologist
  dermatologist oncologist neurologist cardiologist obstetrician gynaecologist psychiatrist pathologist toxicologist epidemiologist
  astronomer astrophysicist oceanographer glaciologist volcanologist meteorologist forecaster palaeontologist
  student studentin
  rn lpn lvn cna crna np rgn hca sen-ta senco hospitalist paraeducator telecommunicator midwives dev devs midwife lectureship professorship paraplanner declarant teamleder driftsleder leder gm traineeship studentship maître paraprofessional millwright deputy lineman linesman trooper actuary adjuster barback runner commis sous-chef sous kp housekeeper expeditor
  product-owner placement program programme traineeship residency`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Occupation words that also end company names; alone they prove nothing. */
export const WEAK = new Set(
  'program programme nursing research design partner partners staff member security marketing sales operations analytics engineering management tech professional lead head host graduate expert master security accounting associate scholar ambassador advocate captain pilot chief principal owner mate hand guide runner groom escort cutter porter butler potter cooper tanner weaver judge mediator valet rider td aide matron hand ux walker climber ae gp cyclist chargé responsable presenter student'.split(
    ' ',
  ),
)
