import type { Lexicon } from '../lexicon.js';

/** English. Also matched with every other language, because growers mix. */
export const english: Lexicon = {
  language: 'en',
  functionWords: `
    the a an and or but if is are was were be been am i im ive you your my mine me we our they them their its it he she his her this
    that these those there theres here what whats which who why how when where do does did dont doesnt didnt isnt arent wasnt cant
    cannot wont have has had having of to in on at for from with without about into onto over under out off up down not no yes all any
    some every just now today yesterday tonight last week night morning please help thanks thank hello hey hi should would could can
    will may might going got get getting make want need know think looks look looking like really very too so much many more most than
    then after before again still already because while until since only also good bad new old right ok okay everything something
    anything nothing someone keep found started grow growing great day days by whole half between during through both own same first
    next best better little bit lot away back being call called came come each else even ever few give given gave go goes gone hers
    him himself however including instead itself kept later least less let likely made makes making maybe must myself needs neither
    never nor often once one other others per perhaps put rather said say says see seem seems seen shall show soon sort sure take
    taken tell themselves thing things though thought thus time times together told took toward try two us use used using usually way
    well went whatever whether within work yet yours yourself people person free everyone`,
  spellings: {
    u: 'you',
    ur: 'your',
    r: 'are',
    plz: 'please',
    pls: 'please',
    plzz: 'please',
    iam: 'im',
    wat: 'what',
    wut: 'what',
    wats: 'whats',
    hwo: 'how',
    whta: 'what',
    waht: 'what',
    teh: 'the',
    cuz: 'because',
    coz: 'because',
    bc: 'because',
    thru: 'through',
    ppl: 'people',
    dieing: 'dying',
    dyin: 'dying',
    dyeing: 'dying',
    dyng: 'dying',
    diying: 'dying',
    diein: 'dying',
    ded: 'dead',
    deadd: 'dead',
    mould: 'mold',
    moulds: 'molds',
    mouldy: 'moldy',
    moulding: 'molding',
    moldd: 'mold',
    mildue: 'mildew',
    mildow: 'mildew',
    leafs: 'leaves',
    leavs: 'leaves',
    leeves: 'leaves',
    emergancy: 'emergency',
    emergecy: 'emergency',
    urgant: 'urgent',
    urgnt: 'urgent',
    hlep: 'help',
    halp: 'help',
    hepl: 'help',
    hlp: 'help',
    helpp: 'help',
    plnts: 'plants',
    plats: 'plants',
    plnat: 'plant',
    plnats: 'plants',
    palnts: 'plants',
    palnt: 'plant',
    planst: 'plants',
    rott: 'rot',
    roting: 'rotting',
    rottin: 'rotting',
    mties: 'mites',
    tonite: 'tonight',
    nite: 'night',
    smokin: 'smoking',
    burnin: 'burning',
    droopin: 'drooping',
    wiltin: 'wilting',
    turnin: 'turning',
    wanna: 'want_to',
    gonna: 'going_to',
    gotta: 'need_to',
    dunno: 'dont_know',
    idk: 'dont_know',
    rez: 'reservoir',
    res: 'reservoir',
    resi: 'reservoir',
    resevoir: 'reservoir',
    reservior: 'reservoir',
    wtf: 'omg',
    wth: 'omg',
    afids: 'aphids',
    thrip: 'thrips',
    nats: 'gnats',
    yelow: 'yellow',
    yello: 'yellow',
    shedule: 'schedule',
    powdry: 'powdery',
    fertiliser: 'fertilizer',
    fertilisers: 'fertilizer',
    ferts: 'fertilizer',
    fert: 'fertilizer',
    nute: 'nutes',
    grey: 'gray',
    greyish: 'gray',
    grayish: 'gray',
    colour: 'color',
    neighbour: 'neighbor',
    neighbours: 'neighbors',
    neighbors: 'neighbors',
    aircon: 'ac',
    minisplit: 'ac',
    infestated: 'infested',
    spidermite: 'spidermites',
    lites: 'lights',
    sulphuric: 'sulfuric',
    sulphur: 'sulfur',
    phdown: 'ph_down',
    phup: 'ph_up',
    emegency: 'emergency',
    electrecuted: 'electrocuted',
  },
  notEnglish: '',
  phrases: {
    // ------------------------------------------------------------------ frames
    idiom: `
      dying to know|try|see|hear|taste|smoke|learn|find|get|meet|ask|tell|show|start|grow|harvest|read|use|go|be|have|share|do|buy|make|test|check|chop|sample
      dying for a|an|some|the|more|harvest|that|another, dying of laughter|laughing|curiosity|boredom|embarrassment, dying laughing|inside|lol|lmao|haha|laughemoji
      haha|lol|lmao|hahaha|rofl|laughemoji im? dead|dying, im dead lol|lmao|laughemoji|haha|rofl, dying down, almost|nearly died laughing|of|when|lol, died laughing|of|down
      never say die, die hard|trying|cast, to die for, do or die, id die for
      phone|battery|laptop|tablet|ipad|watch|car|computer|pc|mic|remote is|s? dying|dead|died, phone|battery|laptop|computer|car|tablet dies
      pen|meter|probe|thermometer|hygrometer|scale|loupe|microscope|camera|app|website|link|chat|thread|forum|printer|page|server is|s|has|just|are? dead|dying|died
      dead phone|battery|batteries|link|links|pixel|pixels|laptop|simple|easy|on|serious|center|centre|middle|weight|set|heat|wrong|right|giveaway|bolt|silent|silence
      dead quiet|tired|calm|cheap|last|zone|zones|spot|spots|air|space|spaces|sea|ahead|sexy|broke|straight|accurate|certain|sure|slow|level|lift|lifts|lock|man|beat|horse
      dead ringer|pool|good|nice|useful|stock|end|ends|url|thread|forum|chat|to, grateful|walking|evil|brain|drop|red dead, drop dead gorgeous, over my dead body
      beat|beating a dead horse, play|plays|playing dead, dead or alive, knock|knocked|knocks em|me|you|them dead, dead headed|head|heads|heading|line|lines|wood
      dead leaf|leaves|foliage|fan|lower|bottom|branches, dead insects|bugs|mites|gnats|fly|flies|thrips|aphids|yeast|bacteria|skin|matter|material|center, dead leaves in|for|as compost|mulch
      urgent care, emergency kit|kits|fund|funds|contact|contacts|plan|plans|exit|exits|stop|switch|generator|generators|backup|brake|supplies|supply|button|number|numbers
      emergency services|preparedness|procedure|procedures|lighting|drill|protocol|protocols|checklist|light, case|cases of an? emergency|emergencies, for emergencies
      silicone|gummy|gummies|candy|chocolate|butter|ice|candle|resin|plastic|soap|baking|jello|rosin|rubber|cookie|cake mold|molds, break|broke|breaks|breaking|fit|fits the mold, molds for
      crown molding, molded plastic, moldable, slime mold, mold|molds for my? gummies|edibles|chocolate|chocolates|butter|candy|brownies|soap|candles
      fire extinguisher|extinguishers|alarm|alarms|hazard|hazards|safety|code|codes|risk|risks|proof|resistant|retardant|rated|insurance|strain|strains|genetics|og|weed|bud|buds|pheno|phenos|kush|cut|cuts|flower
      on fire lately|recently|today|with|this week|month|year, youre|ur|you|im|hes|shes|we|team on fire, fire it|up|fireemoji, strain|weed|smoke|harvest|buds|flower|grow is|are on fire
      burning question|questions|bridges|calories|desire, slow burning, burns clean|slow|evenly|white, burning|burns|burned incense|sage|candle|candles, campfire, bonfire
      smoke report|test|session|detector|detectors|alarm|alarms|signal|signals|break|spot|shop, smooth|harsh|good|great|first smoke
      killing it, kill it, killed it, killing time, killer strain|strains|weed|bud|buds|grow|job|setup|yield|app|advice|deal, overkill, kill|killing two birds, pain killer|killers, killing two|spider|mites|pests|bugs|gnats|aphids|thrips|mold|germs|bacteria|algae
      bug|bugs in|with the|your|this|my app|site|website|code|software|page|chat, software|app|website bug|bugs, bug report|reports|fix|bounty, bugging me, bed bugs, beneficial insects|insect|bugs|bug|mites|nematodes|fungi|bacteria
      predatory|predator|good|friendly mite|mites|bugs|bug|insects|nematodes, lady bug|bugs, worm castings|casting|farm|bin|tea|poop|compost, red wiggler|wigglers|worms, pest control|management|strip|strips, bug spray
      app|site|website|page|browser|phone|it|screen crashed|crashes|froze|freezes|keeps freezing|crashing, freeze|frozen dried|drying|dryer, fresh|flash|deep frozen, freeze it|them|the|my buds|trim|weed|material, frozen pizza|food|buds|material
      flood and|& drain, ebb and|n flow, flood table|tables|tray|trays|lights|light|irrigation|cycle|cycles|timer|bench|benches, flooding the|my market|inbox, flooded with|by questions|messages|emails|love|info
      light|air|smell|odor|data|memory|info leak|leaks|leaking, transplant|repot|sticker|culture shock, shocked at|by|that|how|to, shock absorber|treatment, was|so|really|still|pretty|totally shocked
      save me? money|time|date|energy|electricity|file|settings|changes|cash|space|trouble|effort, save it|this as|for|to
      thanks|thank|thx|ty|appreciate|appreciated|grateful for|you|so|much|a|lot|the|all|your|ur? for|so|the|all|your|ur|of|much? all|the|your|ur|of|amazing? help, help section|page|center|menu|desk|button, any help is|would|appreciated, helped me, helping me
      ice cold, cold water|storage|brew|cure|extraction|beer|call, cold and flu, have|got|caught|having a cold, cold frame|frames
      heat mat|mats|gun|map|shrink|press|pump|sink|up, cotton candy|mouth|ball|balls|swab|swabs, peach fuzz|fuzzy, warm fuzzy|fuzzies, fuzzy logic|memory
      white widow|rhino|russian|fire|runtz|haze|berry|truffle|castle|wedding|hairs|hair|pistils|pistil, spider farmer|plant|man
      power button|user|plant|nap|draw|consumption|usage|bill|supply, black out|blackout|outage kush|box|tent|curtain|curtains|tarp|tarps|cover|covers|material
      collapsible, black friday|market|pot|pots|tent|bucket|light|cherry|domina|diesel|jack|gold, rip off, ripped off, crop rotation, rotten tomatoes
      losing|lost|lose my|the mind|phone|job|way|track|interest|password|notes|keys|weight|patience|sleep, losing sleep|track|weight|it, lost and found, lost in
      choking up, smells|smell|smelling amazing|great|good|awesome|incredible|fruity|dank|delicious|wonderful|nice|lovely|fantastic|so
      dead of|in night|winter|the, water under the bridge, tip of the iceberg, hot take|topic|sauce|dog|mess, fight fire, playing with fire, burnt out on, burned out on, drowning in work|emails|debt, sick of|grow|setup|tent|yield|strain|buds|bud, thats sick
      eye on, eye protection, keep an eye, in the eye of, eyes on, eye out, skin of my teeth, by hand, second hand, on hand, on the other hand, at hand, in hand, hands on, hands down, hands free, give me a hand
      break a leg, cold turkey, dog days, cat facts, running hot and cold, play dead, gas station|bill|stove, hold my breath, take your breath, heart breaking, breathtaking
      stunning, sick burn, sleep like the dead, dead man walking, dead week, wake the dead, die cut, dye, dying breed, dying art, die job, ran into|out, overwatch`,
    negation: `
      not, no, never, none, without, isnt, arent, wasnt, werent, dont, doesnt, didnt, havent, hasnt, hadnt, aint, cant, cannot, wont, wouldnt, couldnt,
      shouldnt, neither, nor, zero, nobody, free of, free from, absence of, far from, nowhere near, hardly any, instead of, rather than, ruled out,
      rule out, negative for, clear of, nothing, lack of`,
    notNegation: `
      not sure|certain|kidding|joking|lying|exaggerating|only|just|even|looking|long|good|ok|okay|fine|great|well|cool|again|enough|feeling|doing|happy|getting|working|responding|recovering|normal|right|a drill
      no idea|clue|joke|matter|doubt|question|lie|way|one|power|electricity|warning|air|light|lights|water|more|longer|time|oxygen|luck
      dont|do|didnt|did|does|doesnt not? know|understand|get|think|realize|notice|let|tell, dont_know, nothing works|helps|helped|worked|working|is|seems|i
      cant|cannot|can|couldnt|could not? tell|figure|stop|understand|believe|explain|find|see|get|save|control|keep|do|fix|afford|identify|wait|even|say|breathe|feel|move|lose|let|turn
      wont|will not? stop|quit|go|come|recover|turn|start|last|make|let|survive|perk|drain|shut|wake, why isnt|arent|wont|cant, isnt|arent it|this|that|normal|good|right|looking|doing|growing|recovering|breathing|moving|responding|waking
      never seen|had|happened|experienced|dealt|thought|expected|saw|grown|noticed|been, havent slept|seen|had|been|watered|done|noticed|changed, hasnt been|had
      without warning|power|electricity|water|air|light|lights|any, out of nowhere, not|no much|time left|to, doesnt|didnt help|work|look|seem|turn|respond|matter, whether or not, or not, why not, if not, not to mention, aint no, not the first`,
    past: `
      last year|years|season|summer|winter|spring|autumn|fall|grow|grows|run|round|crop|cycle|harvest|month|attempt|batch|time, in the past, years|months|seasons|grows|cycles|ages|runs ago|back
      a year|month|while|season|grow|few ago|back, previous|prior|earlier|past|old|former|first grow|grows|season|run|runs|crop|crops|cycle|cycles|harvest|year|years|tent|setup|plants|attempt|attempts|batch
      previously, formerly, used to, back in|when|then, once had|lost|got, had|lost|got|have once, in 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025, when i started|was|first|lived
      historically, one time, a long time ago, long ago, that one? time, remember when, my last|first|old|previous one|plants|plant|girls|ones, in college, year before, season before, couple of? years|months|grows|runs|seasons ago|back`,
    present: `
      now, today, tonight, currently, this morning|afternoon|evening|week|minute|time|moment|weekend, yesterday, last night, at the moment, as we speak, as i type, hours|hour|hrs|hr|minutes|minute|mins|min|days|day ago
      since yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday, still, suddenly, overnight, just happened|noticed|found|saw|started|realized|discovered, woke up, has|have|is|are started|starting|begun, starting to`,
    returned: `again, is|are|came|come|coming|its|theyre|has|have|it|they back, returned, has|have|is|are returned|returning, reappeared, relapse*, yet again, once more, back with, came back, second time, third time`,
    contrast: `but, however, though, although, except, yet, unfortunately, while, whereas, until, now, then, suddenly, because, so, cause, since, when, and now, who, which, its, it is, theyre`,
    hypothetical: `
      prevent*, avoid*, protect*, keep|keeping bugs|pests|mites|mold|gnats|aphids|thrips|insects|deer|rats|them|it away|out|off|at, keep|keeping|keeps|stop|stopping my|the|our|them|it? plants|buds|roots|leaves|plant|girls|crop|seedlings? from
      at bay, stay|staying|stayed ahead, ward off, guard against, if, what if, what happens if|when, happens if|when, in case, would happen, suppose, supposing, lets say, imagine, hypothetical*, theoretical*, in theory
      risk|risks|chance|chances|likelihood|odds|danger|dangers|possibility|threat of, at risk, worried|worry|concerned|nervous|anxious|paranoid|worrying about, afraid|scared|fear|fearful of, resist*, immune to, prone to, susceptible, vulnerable to
      tell me about|more, explain, teach me, difference between, differences between, whats the|a difference, what is the|a difference, tell apart, vs, versus, compared to, early|first|common|typical|warning|usual signs|sign|symptoms|stages|causes of
      what are the|some? early|first|common? signs|symptoms|causes, be|get|being|stay prepared|ready, prepare|preparing|prepared|ready for, out of curiosity, in general, generally speaking, wondering about, learn|learning|read|reading|article|articles|video|videos|guide|guides|info|information|tips|tip|tutorial|book|podcast|facts|research|studying on|about|regarding
      read|heard that|of|somewhere, is it true, true that, myth, define, definition of, meaning of, check|checking|inspect|inspecting|scout|scouting|look|looking|watch|watching|monitor|monitoring|search|test out? for, look|keep|watch an? eye? out for|on, preventative*, preventive*, prophylactic*
      before it|they|i|the gets|get|spread|starts|becomes, so it|they|that|i|my|plants|we? dont|doesnt|wont|never get|have|catch|develop|end, dont|not|never want|wanna|want_to my|to|the|any|it|them? plants? to? get|have|lose|see|end, is|are|it it|this|that? normal|common|natural|typical|usual to|for|that|if|when?
      how common|likely|often|dangerous|serious|contagious|resistant, next time|year|grow|season|run, someday, some day, one day, eventually, in the future, future, ever get|gets|had|have|experienced|dealt, whenever, at what|which, what temp|temperature|temps|humidity|ph|ec|level|rh|kills|kill|eats|attracts|causes
      unless, as long as, even if, only if, otherwise, or else, lifespan, life cycle, survival rate, history of, dreamt, dreamed, nightmare, poem, story about, essay, joke about, song, for my? class|school|paper|essay|project|assignment, planning ahead, be safe, just to be safe, to be safe, have ready, when dealing|fighting|treating, help with understanding
      how long can|do|does|will|would, how can|do|to|would|should i|you|we|one? know|tell|recognize|recognise|identify|spot|detect a|an|if|when|the|whether|that|plants|heat|root|bud|mold|spider|light|nutrient, resistant to, tolerant, withstand, trouble with most|other, quiz, trivia, someone asked, asked me`,
    notHypothetical: `
      sure|unsure|wondering|wonder|see|tell|know|figure|ask|asking|check|certain|say|idea|clue|matter|as|doubt|dont_know|seeing|question|curious|confirm|wondered|out|determine if|whether, could|might|may|must this|that|these|those|it|they? be|have, can|could|would|will you|u|i|we|anyone|someone|anybody|somebody|dr|aurora|they|it|she|my
      would love|appreciate|like|be, if you|anyone|someone can|could|have|know|need|look|see, as if, if not, if so, if possible, even if i, failed to prevent|avoid|protect, what happened, worried|afraid|scared|concerned im|ill|that|its|theyre|she, should i cut|chop|throw|toss|call|go|pull|dump|trash|kill|evacuate|unplug|harvest
      do|does|did|is|are|have this|that|these|those|my|they|it|she, if i dont|dont_know, even though, do i|we do|have|save|stop|fix|treat|kill`,
    already: `already, found some|it|one, just found|noticed|saw|discovered, has|have spread|started|begun|appeared, is|are|its|theyre spreading, from spreading, getting worse, worsening, spreads|spreading to|fast|further|more`,
    modal: `can, could, will, would, might, may, does, do, should, is, are`,
    causing: `cause, causes, causing, lead to, leads to, result in, attract, attracts, trigger, hurt, harm, damage, ruin, kill, affect, give, get, gets, bring, encourage, stress, going_to, going to, stunt, shock, make, too hot, too cold, ok for, safe for, bad for, good for, help|work with|for|on|against, die if|from|when|without, survive`,
    asking: `
      what, whats, how, hows, why, whys, which, who, whose, is, are, do, does, did, can, could, should, would, will, shall, isnt, arent, dont you, doesnt, didnt you, shouldnt, wouldnt, anyone, anybody
      when|where do|does|should|can|to|is|are|will, tell me, explain, describe, recommend, suggest, advise, teach me
      help me understand|choose|pick|decide|figure|learn|find|plan|design|set|build|calculate|compare|select|with|to|dial|get|make|start|know|read|interpret|setup|write|create|convert|estimate|work|budget|identify|organize|prepare|name|size|improve|optimize|buy|order
      help with, quick question, question, wondering, curious, id like to know, want|need|want_to to? know|learn|understand, need|looking for? advice|recommendations|tips|suggestions|info|information on|about|for, thoughts on, opinions on, best way|time|method|temp|humidity|ph|soil|light|nutrients|strain|medium|strategy|option|schedule|distance|practices
      advice on, tips on|for, difference between, recommendations, suggestions, pros and cons, ideal, how about, what about, not|dont_know sure? how|what|which|when|whether`,
    askingInside: `
      what do|should|can|to|is|are|does|would|could|causes|kind|s|size, whats the|a|an|best|your|that|this|going|wrong|causing|happening, how do|to|can|should|long|much|many|often|far|come|would|could|is|are|does|bad, why do|is|are|does|did, is there|it|that|this, are there|they|these
      can|could|should|do i|we, any idea|ideas|tips|advice|suggestions|thoughts|clue|recommendations, which one|is|are|strain|nutrient, when|where do|should|can|to|is, will it|they|this|that, true or false, right or wrong, thoughts`,
    generality: `
      is|are a|an|the? usually|often|generally|typically|always|commonly|caused|contagious|common|fungus|fungi|disease|pathogen|insect|insects|pest|pests|enemy|normal, usually, often, typically, commonly, sometimes, many|most|other|experienced|new|beginner growers|people|strains|folks, growers, beginners
      they say, everyone says, i|ive|we read|heard|learned|watched|studied|researched, loves, thrives, spreads by|through|via, tends to, can be|happen|occur, occurs, supposedly, apparently, according to, normal, common, fun fact, did you know, biggest|worst enemy|fear|threat|mistake|cause, causes of, is known, are known, refers to, such as, at harvest, end of life|flower|flowering, even the best, for every grower, part of growing, happens to everyone, always`,
    own: `
      my, our, mine, ours, i|we have|got|see|found|noticed|notice|saw|spotted|discovered|suspect|caught|killed|gave|did|smell|hear|left|forgot|fed, ive got|found|noticed|been|lost|had, weve got
      on|in|of|under|inside|all|from|at the|some|one|these|this|those|half|most|every|each|both|several|couple|few|two|three|four|five|2|3|4|5|6|7|8|10|top|all plant|plants|leaf|leaves|bud|buds|cola|colas|root|roots|soil|tent|room|stem|stems|girls|flowers|reservoir|bucket|buckets|canopy|clones|seedlings|undersides|tops|box|greenhouse|jars|jar|bottom|closet|garage
      theyre, these|those|this plants|plant|leaves|leaf|buds|bud|girls|roots|clones|seedlings|are|guys|one|ones|white|brown|little|tiny|spider|bugs|webs|mites|is, shes, her, everywhere, all over, took|taken|taking over, outbreak, is|are this|that|these|those|it|they|she, what is|are|s this|that|these|those, whats this|that|these|those, it|they|that|this|these|she looks|look, looks like, look like mold|rot|mites|mildew|botrytis|root|bud|powdery|thrips, right now, here is|are, attached, pic, pics, picture, photo, wrong with, week 1|2|3|4|5|6|7|8|9|10, weeks|days from|before|until|to|away harvest|chop|from`,
    presence: `
      i, im, ive, weve, found, noticed, spotted, seeing, saw, there is|are|was, theres, covered, crawling, spreading, spread, hit, got, appeared, appearing, showing|showed|shows|popped|popping|came|coming|turned up, started, starting, pretty sure, probably, definitely, for sure, confirmed, think, guess, afraid, seems, its, it is, woke up, came home|back, just, today, yesterday, this morning, tonight, last night, overnight, suddenly, now, all, every, everything, on the|my|a|some|every, in the|my|a, inside, attack*, invaded, the plant|plants|leaves|buds|roots|tent|room|girls|reservoir|soil|stems|seedlings|clones|canopy, badly, severe, severely, serious, massive, bad, worse, killing, destroying, eating, everyone of, already, killed, ruined, what do i, what now, this, these`,
    urgency: `
      ^ help, help $, please help, help please, help im|my|me, any help, need|needs|send help, urgent, urgently, asap, right now, immediately, hurry, quick please|help, quickly, omg, oh my god, oh no, oh god, oh shit|fuck, holy shit, freaking out, panic*, desperate*, cryemoji, sos, what do i do, what now, mayday, 911, im scared|terrified|desperate, out of control, right away, running out of time, damn, shit, fuck, fucking, fucked, screwed, jesus, devastated, heartbroken, emergency, everywhere, all over, spreading fast|quickly|rapidly|everywhere, getting worse`,
    someoneElse: `
      my|a|his|her|our|the|some neighbor|neighbors|friend|friends|buddy|buddys|mate|mates|uncle|uncles|cousin|cousins|coworker|colleague|boss, friend|buddy|neighbor|mate|cousin|uncle|someone|guy|dude|people|grower|growers of|from|on|online mine|reddit|work|forum|discord|instagram|youtube|the|facebook?
      somebody|someone|people elses, other|another peoples|persons|grower|growers|guy, some guy|dude|people|grower, on reddit|youtube|instagram|tv, his|their|your plants|plant|crop|grow|tent|buds, my dads|moms|brothers|sisters|wifes|husbands|girlfriends|boyfriends plants|plant|grow|tomatoes|garden, tomatoes, tomato, roses, lawn, cucumbers, basil, orchid, orchids, houseplant, houseplants`,
    resolved: `
      gone, went away, disappeared, vanished, cleared up|out, under control, in check, fixed, solved, resolved, cured the|it|my, healed, recovered, recovering, beat|beaten the|it|them|my, got|gotten rid|over, eradicated, eliminated, survived, bounced back, no longer, no more, not anymore, all good, all clear, back to normal, pulled|came|made through, it through, healthy again, fine now, better now, doing better|well|great|fine|good|awesome|amazing, much better, turned out|to fine|ok|be|great, false alarm, saved, nipped in, behind us|me, took|taken care, dodged, handled, anymore, any more, just dust|trichomes|pistils|dirt|perlite, is over, is done, sorted, dealt with`,
    mild: `
      slight, slightly, a little|bit|tad|touch, little bit, minor, mild, mildly, kinda, kind of, sort of, somewhat, barely, a few|couple of? leaves|spots|tips|leaf|gnats, couple of? leaves|spots|leaf|tips, few leaves|spots|tips|gnats, one leaf, one or two, small amount, not too|that|so bad, nothing major|serious|big|crazy, just the|on? tips|tip, only the|on? tips|tip|lower|bottom|one, hint of, light, tiny bit, occasional, end of the light|day, after i|a? watered|watering|transplant|transplanting|repot|defoliation|defoliating|topping, tip burn, starting to, beginning to, might have, i think, maybe, bit of`,
    sudden: `overnight, suddenly, all of a sudden, all at once, within|in|after|over a|an|just|less|only|the|than|under? one|two|three|few|couple|single|last|past|1|2|3|4|5|6|7|8|10|12|24|30|48|an|a? of|hour? hours|hour|minutes|minute|hrs|hr|mins|day|night|days, by the hour|minute|day, in no time, out of nowhere, from one day|minute, rapidly, very|so|super|really|too|extremely fast|quick|quickly, fast, quickly, every hour, hour by hour, went from, was|were|looked|looking all? fine|perfect|healthy|great|good|ok|happy yesterday|last|this|an|two|earlier|until|hours, yesterday and|but today|now, by tomorrow, through the night, next day|morning, woke up, came home, since this morning, worse by`,
    total: `
      all, every, everything, whole, entire, entirely, completely, totally, fully, both, most, half, majority, one by one, one after another|the, severe, severely, badly, serious, seriously, extreme, extremely, massive, terrible, terribly, horribl*, heavily, really|so|super bad, hard, dramatically, everywhere, all over, 100|90|80|75|50 percent`,

    // ------------------------------------------------------------------ things
    plant: `plant, plants, girl, girls, baby, babies, lady, ladies, crop, crops, grow, garden, seedling, seedlings, sprout, sprouts, clone, clones, cutting, cuttings, auto, autos, autoflower, autoflowers, tree, trees, bush, bushes, mother, moms, harvest, them, they, theyre, tops, canopy, row, everything, she, shes, her, photos, kush, haze, gelato`,
    leaf: `leaf, leaves, foliage, fans, new growth, tips, tip, blades, cotyledon, cotyledons, undersides, underside, canopy, edges, veins, branch, branches, node, nodes`,
    bud: `bud, buds, cola, colas, flower, flowers, nug, nugs, calyx, calyxes, tops, top, budsites, jar, jars, drying rack|tent|net, herb, harvest, crop, bag, weed`,
    root: `root, roots, rootball, rootzone, taproot, rootmass`,
    stem: `stem, stems, stalk, stalks, trunk, main, base`,
    medium: `soil, dirt, coco, substrate, medium, pot, pots, rockwool, perlite, peat, cubes, plugs, net pot|pots, netpot, netpots, surface, compost`,
    place: `tent, tents, room, closet, cabinet, greenhouse, basement, garage, shed, box, attic, space, garden, apartment, house, floor, cupboard, carpet, bedroom, hoophouse, polytunnel, veg room, drying room, outside, outdoors`,
    reservoir: `reservoir, reservoirs, tank, tanks, bucket, buckets, barrel, tub, tote, sump, hose, hoses, pipe, pipes, line, lines, fitting, valve, dwc, rdwc, system, irrigation, blumat, blumats, humidifier, tubing, tube, faucet, drain, tray, trays, bulkhead, chiller, washing machine, water`,
    cooler: `ac, air con|conditioner|conditioning, cooling, exhaust, inline fan, inline, extractor, ventilation, fan, fans, swamp cooler, mini split, chiller, vent, intake, hvac, extraction`,
    heater: `heater, heaters, heating, furnace, heat mat, radiator, boiler`,
    waterPump: `pump, drip, mister, misters, sprayer, irrigation, drippers, dripper, autopot, blumat, blumats, nozzles, nozzle, sprinkler, sprinklers, watering system|timer`,
    airPump: `air pump|pumps|stone|stones, airpump, airstone, airstones, bubbler, aerator, circulation pump, recirculating pump, water pump, pump, pumps, chiller, oxygen, bubbles`,
    lamp: `my|the|our|grow|led|hps|its light, lights, led, leds, lamp, lamps, bulb, bulbs, hps, cmh, lec, fixture, fixtures, quantum board, ballast, lighting`,
    electric: `power strip|strips|bar|board|supply|brick, powerstrip, powerboard, surge protector, outlet, outlets, socket, sockets, plug, plugs, ballast, ballasts, extension cord|cords|lead, extension, cord, cords, cable, cables, wire, wires, wiring, driver, drivers, electrical, electronics, electrics, timer, timers, adapter, transformer, breaker, breakers, fuse, fusebox, circuit, contactor, controller, multiplug, fixture, inverter, mains, junction box, charger, igniter, relay, heat mat, heater, fan, filter, dehumidifier, humidifier, light, lights, lamp, led, bulb, pump`,
    mains: `power strip|strips|bar|board|supply|brick, powerstrip, powerboard, surge protector, outlet, outlets, socket, sockets, plug, plugs, ballast, ballasts, extension cord|cords|lead, extension, cord, cords, cable, cables, wire, wires, wiring, driver, drivers, electrical, electronics, electrics, adapter, transformer, breaker, breakers, fuse, fusebox, circuit, contactor, controller, multiplug, inverter, mains, junction box, light fixture, live wire`,
    body: `my|his|her|the|our|both|in|into|one|their|its eye|eyes|mouth|throat|skin|face|hand|hands|arm|arms|leg|legs|lungs|finger|fingers|nose|lip|lips|tongue|chest|foot|feet|stomach, on skin|hands, all over me|him|myself, on me|myself|him, both|his|her|my eyes|hands`,
    person: `i, ive, he, she, hes, shes, we, wife, husband, girlfriend, boyfriend, roommate, friend, brother, sister, mom, mother, dad, father, someone, somebody, partner, buddy, who, accidentally, grandma, grandpa, guy, people, coworker, neighbor, me, myself`,
    dependant: `dog, dogs, doggo, puppy, pup, cat, cats, kitten, kitty, pet, pets, rabbit, bunny, ferret, hamster, kid, kids, child, children, toddler, baby, son, daughter, little one|brother|sister|boy|girl, niece, nephew, grandson, granddaughter, year old, grandma, grandpa, mom, labrador, chihuahua`,
    poison: `
      nutrients, nutrient, nutes, fertilizer, plant food, calmag, cal mag, fungicide, fungicides, herbicide, weed killer, weedkiller, roundup, glyphosate, neem, rubbing alcohol, isopropyl, iso, ipa, cleaner, cleaning solution|fluid|product, lime, silica, calibration solution|fluid, sulfur, methanol, butane, spinosad, pyrethrin, pyrethrins, rat poison, slug pellets, poison, antifreeze, reservoir water, runoff, rooting hormone|gel|powder, clonex, nutrient solution, hydroguard, solvent, acetone, alcohol, concentrate`,
    corrosive: `ph down|up|minus|plus|buffer, ph_down, ph_up, acid, phosphoric, sulfuric, nitric, muriatic, bleach, ammonia, peroxide, h2o2, lye, koh, caustic, potassium hydroxide, chemical, chemicals, pesticide, pesticides, insecticide, insecticides`,
    edible: `edible, edibles, brownie, brownies, gummy, gummies, cookie, cookies, cannabutter, canna butter|oil, trim, bud, buds, weed, leaf, leaves, plant, nug, nugs, thc, rso, tincture, distillate, pot, stash, joint, flower, hash, cannabis, mg, roach`,
    nutrient: `nutrients, nutrient, nutes, fertilizer, feed, feeding, fed, dose, dosage, calmag, cal mag, bloom, pk, booster, boost, ppm, ec, concentrate, epsom, salts, guano, nitrogen, silica, ph down, ph up, ph_down, ph_up, plant food, food, molasses, bottle, strength, solution`,
    bleach: `bleach, chlorine, javel, clorox, hypochlorite, pool shock`,
    reactsWithBleach: `vinegar, ammonia, windex, acid, ph down, ph_down, peroxide, h2o2, alcohol, isopropyl, iso, cleaner, lysol, muriatic, citric, cleaners`,
    herbicide: `roundup, weed killer, weedkiller, herbicide, glyphosate, paint thinner, wd40, diesel, gasoline, raid, wasp spray, oven cleaner, windex, hairspray, drain cleaner`,

    // ------------------------------------------------------------------ states
    slimy: `slim*, mush, mushy, gooey, goo, gunk, gunky, snot, snotty, jelly, gelatin*, brown, browning, brownish, black, blackened, rotten, rotting, rot, rotted, decay*, decompos*, soggy, sludge, sludgy, fall|falling|fell apart, disintegrat*, dissolv*, biofilm, come|coming|slip|slips|slide|sliding off, stringy, soft`,
    stinking: `stink*, stank, reek*, smell|smells|smelling|smelled bad|awful|rotten|foul|terrible|nasty|horrible|rank|putrid|gross|funky|sour|swampy|disgusting|musty|off|weird|like|of, smelly, foul, putrid, stench, rotten eggs, sewage, sewer, swamp, swampy, rancid, septic`,
    fuzzy: `fuzz, fuzzy, furry, fur, fluff, fluffy, cotton, cottony, wool, woolly, wooly, cobweb, cobwebs, cobwebby, mycelium, spores, spore, fungus, fungal, fungi, musty, mildewy, whiskers, mold looking, white|green|blue|black|gray|weird|strange|hairy stuff|growth|film|strands|threads|spores|mush|dust`,
    powdery: `powder, powdery, powdered, flour, floury, dusty, dusted, dust, talc, talcum, white dust|film|coating|spots|patches|residue|dusty|circles|splotches|blotches|stuff, chalky, chalk, icing sugar, sugar coated`,
    rotting: `rot, rots, rotting, rotten, rotted, mush, mushy, slimy, gone|turned|turning|going|goes brown|gray|mushy|to|bad, crumbl*, decay*, brown inside|and|mush|crumbly, all? brown inside|and, inside is|are|all brown|gray|rotten|mushy, from the inside, gray inside|mush, smells|smell|smelling like|of? mold|moldy|mildew|ammonia|musty`,
    webs: `web, webs, webbing, webbed, spiderweb, spiderwebs, silk, silky, cobweb, cobwebs, fine threads, threads`,
    bugs: `bug, bugs, insect, insects, critter, critters, creature, creatures, larva, larvae, maggot, maggots, worm, worms, grub, grubs, beetle, beetles, fly, flies, ant, ants, crawlers, crawlies, pest, pests, eggs, tiny|little|small|black|white|red|green|brown|yellow|flying|moving dots|guys|things|flies|specks|dudes|bastards|fuckers|thingies|ones, dots|specks|things moving|crawling|flying|jumping, nymphs, hoppers, moths, moth, locusts, earwigs, slug, slugs, snail, snails, spiders, crickets, weevil*, looper, loopers, inchworm*, parasite*, crawling`,
    eating: `something|somethings|whatever|they|bugs|insects|animals|rabbits|deer|mice|rats|slugs|birds is|are|s|been|has|keeps|keep? eating|eats|ate|eaten|chewing|chewed|munching|munched|eat|destroying|attacking, getting|being|been|get|gets|are|were|was eaten|chewed|munched|devoured|attacked|destroyed|ravaged|stripped, eaten alive|up|overnight, eating my|the|our|all|them|at|through|holes|away, chewing through|on|my|the|up, chewed through|up|on|my|all|off|down|to, ate half|all|my|the|most|everything|through|every|up|our, dug|digging up, devour*, munching, munched, bite marks, trampl*, ravag*, demolish*, decimat*`,
    holes: `hole, holes, chewed edges, bite marks, skeletonized, chunks missing, missing chunks, swiss cheese, frass, droppings, stippling`,
    smoke: `smoke, smoking, smokes, smoked, smoulder*, smolder*, flames, flame, glowing`,
    sparks: `spark, sparks, sparked, sparking, arc, arcing, arced, arcs, buzz, buzzing, crackl*, popping, blew up, blown up, explod*, explosion, zap*, short circuit*, shorted, shorting, hissing, went pop|bang, loud pop|bang, flashed, electrocut*, shock, shocks, shocked, shocking, tingle, tingles, tingling, electrified`,
    melting: `melt, melted, melting, melts, molten, burnt, burned, burning, charred, scorch*, singed, blackened, fried, deformed, smoking, exposed, bare, frayed, copper, browned, really|very|super|too|burning|extremely hot, hot to, on fire`,
    water: `water, rain, rainwater, leak, leaks, leaking, leaked, puddle, puddles, flood, flooded, flooding, runoff, solution`,
    wet: `wet, soaked, soaking, drenched, submerged, drip*, pour*, running, ran, flow*, leak, leaks, leaked, leaking, spill*, spilt, spray, sprayed, spraying, splash*, sitting|standing|laying|lying in|under, in|under water, touching, fell|falling|dropped in|into, got|gets|getting|went|going on|in|into|onto|over|near|all, gushing, seeping, trickl*, flood*, overflow*, came down, reached, reaching, got wet`,
    leaking: `leak, leaks, leaked, leaking, leaky, burst, bursting, busted, cracked, popped off, came off|loose|undone, blew off|out, overflow*, spill*, spilt, dumped, gush*, pouring, poured, spraying, drained, emptied, emptying, tipped, knocked over, ruptur*, exploded, stuck open, wont stop|shut|turn, filling up, running over, siphon*, disconnect*, detached, hole in, backed up, rising, flooding, flooded`,
    broken: `
      broke, broken, breaking, died, dies, dead, dying, fail, failed, fails, failing, failure, quit, quits, stopped, stops, not|isnt|wasnt|arent working|running|spinning|turning|pumping|cooling|blowing|coming|moving|heating, wont turn|start|run|work|come|cool|switch|power|heat, doesnt|dont|didnt turn|work|start|run|come|cool|switch|power|heat, crapped out, cut out, gave|given out|up, tripped, unplugged, burned|burnt out, blew, blown, conked, crashed, busted, seized, malfunction*, kaput, fried, toast, clogged, jammed, packed in|up, on the fritz, lost power, no air|bubbles|flow, offline`,
    off: `went|gone|going|is|are|was|were|been|stays|turned out|off|down, shut off|down|itself, shuts|shutting off|down, stuck, blocked`,
    drying: `dry, dried, drying, dries, dehydrat*, parched, crispy, crunchy, brittle, thirsty, shrivel*, wither*, desiccat*, crisp, wilt*, limp, no water, without water, hasnt been, unwatered`,
    scorched: `burn, burns, burned, burnt, burning, scorch*, fried, frying, cooked, cooking, roasted, roasting, toasted, singed, crisped, crispy, bleach*, torched, fell on|onto, too close, damaged`,
    bleached: `bleached, bleaching, white tops, turned|turning|gone|went|going|are|is|all white|transparent, fried white, white tips|tops`,
    excess: `
      10x, 10 x, 5 x, 4 x, 3 x, 20 x, 100 x, 8 x, 6 x, ten|five|four|three|twenty|hundred|10|5|4|3|6|8|20|100 times, triple, tripled, quadruple*, double|doubled|tripled the|dosed|strength|dose, tenfold, way|far too|over much|many|strong|hot|high?, too much, too many, too strong, overfed, overfeed*, over fed, overdos*, overfertiliz*, over fertiliz*, full strength, whole|entire bottle|jug|bag|box, undiluted, straight concentrate, without diluting, wrong dose|amount|bottle|nutrient|measurement, by mistake|accident, accidentally, misread, instead of ml, tablespoons instead, through the roof, sky high, skyrocket*, off the charts`,
    swallowed: `drank, drunk, drink, drinking, swallowed, swallow, swallowing, ingested, sipped, gulped, tasted, consumed, licked, lapped, ate, eaten, chewed, got into, sip, swig, mouthful, ingest`,
    swallowedSelf: `accidentally|just|almost|mistakenly drank|swallowed|ingested, drank|swallowed|ingested some|a|half, mouthful of`,
    ate: `ate, eaten, eat, eating, chewed, chewing, swallowed, got into, getting into, consumed, ingested, munched, devoured, licked, stole, gobbled, had, drank, found`,
    spilled: `spill*, spilt, leak, leaked, leaking, splash*, tipped over, knocked over, broke, dropped, exploded, burst, dumped`,
    stinging: `splash*, spill*, spilt, spray*, burn, burns, burning, burned, burnt, sting, stings, stinging, stung, hurt, hurts, hurting, itch*, got, get, went, drip*, squirt*, rubbed, blister*, rash, swell*, swollen, irritat*, numb, peeling, blurry, all over, in|into my|his|her|the|both|our? eye|eyes|mouth|face|nose`,
    mixed: `mix, mixed, mixing, combined, combine, added, poured, with, together, plus, on top`,
    applied: `spray*, used, using, applied, poured, watered, put, dumped, gave, fed, mistook, accidentally, drenched, wiped, misted, mistake`,
    losing: `losing|lost|lose|loosing|loose|ruined|ruining my|the|all|half|most|every|everything|a|an|another|one|two|three|four|five|2|3|4|5|6|7|8|9|10|12|20|several|them|her|whole|entire|almost|almost|some|our|so, going_to lose, wiping|wiped|taking|took out, destroyed, destroying`,
    killing: `kill, killed, killing, kills, murdered, murdering, poisoned, poisoning, destroyed, destroying, ruined, nuked, wrecked, torched, fried, cooked, roasted, drowned, drowning, suffocat*, strangl*, starving`,
    fallen: `
      wilt*, droop*, limp, flaccid, floppy, flop*, sagging, hanging, slump*, keel*, fell over, fall over, falling over, fallen over, falling apart, shrivel*, wither*, crispy, crisp, crunchy, falling off, fell off, fallen off, fall off, all? fell, dropping leaves|off|all, dropped all|every|its|her|their|most, leaf drop, drop, dropping, shedding, dried up|out, drying up|out, turning|turned|going|gone|went|are|is all? black|brown|crispy|gray|mushy, blackened, collapse*, folding, folded, bent over, laying|lying|laid down|over|flat, lifeless, declin*, fading, deteriorat*, melting, melted, suffering, crashing, crashed`,
    snapped: `snap, snapped, snaps, broke, broken, split, cracked, ripped, torn, tore, severed, sheared, crushed, stepped on, knocked over, chopped, kinked, cut through`,

    // ------------------------------------------------------------------ harm by kind
    'alarm:person_harm': `
      cant|cannot|barely|hardly|hard|trouble|difficulty|struggling|unable|couldnt to? breathe|breath|breathing, not breathing, isnt breathing, stopped breathing, short of breath, shortness of breath, gasping for air, throat is|s|feels|starting? to|getting? closing|closed|close|swelling|swollen|tight|tightening|burning|swell, anaphyla*, allergic reaction, epipen
      passed|passing|pass|blacked out, unconscious, unresponsive, fainted, fainting, faint, not|isnt|wont|wouldnt|doesnt|cant waking|wake|woken|stay|respond|responding up|awake?, lost|losing consciousness, electrocuted, got|getting|get|been|gets|was|were shocked|electrocuted|zapped, electric|electrical|bad|nasty|huge|massive shock
      wont|cant|not|doesnt|keeps stop|stopping? bleeding, bleeding badly|heavily|a|lots|from|bad|so|out, blood everywhere, deep cut, sliced|slashed|cut|stabbed|chopped my|his|her|off|open? finger|hand|thumb|arm|wrist|leg|fingers|fingertip open|off|badly|deep?, finger off
      chest hurts|pain|pains|tight|tightness, chest is|feels tight|hurting|burning|heavy, heart attack, panic attack, seizure*, convuls*, foaming at, carbon monoxide, co|co2|carbon poisoning, poisoned myself|him|her|my, been poisoned, suicid*, kill|killing|hurt|harm|end myself|himself|herself|my life?, self harm, want|want_to to? die, severe burn|burns, third|second degree, burned|burnt|scalded|burn my|his|her hand|hands|arm|face|skin|eyes|finger|fingers|eye, chemical burn|burns
      choking, vomit*, throwing up, threw up, throw up, puking, puked, cant|cannot feel my|his|her, going|gone|temporarily blind, cant see anything|properly|out, blurry vision, eye|eyes is|are|s|started|feel|wont? burning|burns|burn|stinging|sting|swollen|swelling|stop|watering, burns like hell|crazy, lips|tongue|face|lip is|are|s|started|starting|feel|feels|getting|to? swelling|swollen|swell|puffy|numb|tingling, hives, heart is|s|wont|rate? racing|pounding, overdosed on|myself, too many edibles|gummies|brownies, greened out, greening out, dizzy, lightheaded, light headed, called|call|calling 911|an|the|poison|paramedics ambulance|control?, ambulance, poison control, fell off|from a|the|my ladder, concussion, inhaled, breathed in, stumbling around, turning blue, coughing blood|up, wheezing, feel|feeling|felt faint|woozy|poisoned|nauseous, broken arm|leg|bone, nauseous, blistering, is numb, went numb, collapsed on the floor`,
    'sign:person_harm': `bleeding, injured, hurt myself, rash all over, itching all over, snake bite, nauseous, headache`,
    'alarm:fire': `
      caught|catch|catches|catching fire, on fire, in flames, up in flames|smoke, flames, burst into, there is|was? a|an|small|little? fire, theres a|an|small? fire, a|an|small|big|little|electrical|house|tent|have fire in|by|near|at|under|behind|inside, fire in|inside|near|by|under|started|broke|spreading my|the|our|a|out, fire help|now|emergency, help fire, set fire, burning down|plastic|smell|rubber|wires, burnt smell, smell|smells|smelled|smelling|smelt|stinks like|of? something|a? is? burning|burnt|burned|smoke|melting|melted
      something|somethings is|s? burning|smoking|smoldering, smoke coming|pouring|everywhere|billowing|rising|filling|filled|is|was|from|out coming|pouring|rising|billowing|filling|of|from|out|up|everywhere|my|the?, full of|with smoke, filled|filling|fills with|up smoke, cloud|clouds|plume|puff of smoke, black|white smoke, smoke alarm|alarms|detector is|s|are|keeps|just? going|beeping|went|ringing|off, fire alarm is|s|keeps|just? going|beeping|went|ringing|off, smolder*, smoulder*, ignited, burst into, ^ fire $, ^ fire help|in|inside|now|fire|emergency|at|near|by|under`,
    'sign:fire': `scorch marks, charred, singed, glowing red, red hot, light|lamp|bulb|battery exploded|explode`,
    'alarm:electrical': `
      sparking, water|leak on|in|into|over|near|onto|around my|the|an|all|our|some? power|outlet|outlets|electrics|electronics|electrical|plug|plugs|socket|sockets|wires|wiring|ballast|cords|cables|driver|extension, short circuit*, shorted out, live wire|wires, exposed wire|wires|wiring, bare wire|wires, shocks|shocked|zaps|zapped|shocking|zapping me, get|gets|getting|got|gives|gave|felt|feel|feeling|giving|receive me? a|an|the|small|little|mild|slight|me? little|mild|small|slight|electric? shock|shocks|tingle|tingling|zap|zapped|shocked|jolt|tingles, tingle|tingling|shock|zapped|shocked when|every|whenever|each`,
    'sign:electrical': `breaker|breakers|gfci|fuse|rcd keeps|kept|tripped|trips|tripping|blew|popped|blown, stray voltage, sparks, sparked, arcing, electrified`,
    'alarm:chemical': `
      toxic|chlorine|poisonous|noxious gas|fumes|vapor|vapors|smell|cloud, smell|smells|smelling|smelled like|of|a? gas|propane|chlorine, gas leak|leaking|smell, propane leak|leaking, gas is leaking, co2|co alarm|monitor is|s|keeps|just|going? going|beeping|off|went|screaming, co2 leak|leaking|leaked, co2 tank|regulator|bottle|valve|solenoid is|s|has|was? leak*|stuck|hissing|open|burst, chemical|acid spill|leak|leaked|leaking, mustard gas, hazmat`,
    'sign:chemical': `fumes, herbicide drift|damage, toxic, contaminated`,
    'alarm:root_rot': `root rot|rots|rotting, rootrot, roots rot|rotting|rotted|rotten, pythium, brown slime, rotten|rotting|rotted roots, rot in|on the|my? roots|root, fusarium, phytophthora, crown|stem rot`,
    'sign:root_rot': `brown|slimy|black|mushy|smelly roots, slime, root slime`,
    'alarm:mould': `mold, molds, moldy, molding, botrytis, bud|buds rot|rots|rotting|rotted, budrot, rotten|rotting|rotted bud|buds|cola|colas|flower|flowers, rot in|on|inside my|the|one|some|a? bud|buds|cola|colas|flower|flowers|top|tops, cola rot, aspergillus, mildewed, gray rot`,
    'sign:mould': `fungus, fungal, spores, mycelium`,
    'alarm:powdery_mildew': `powdery|powder mildew|mold, wpm, white mildew`,
    'sign:powdery_mildew': `pm on|outbreak|infection|spots|infestation|spreading|all|is|again, got|have|has pm, mildew, white powder`,
    'alarm:pests': `pest|pests|bug|insect|mite|mites|aphid|thrips|gnat|bugs|gnats|whitefly|aphids infestation|infestations|outbreak|invasion|attack, infestation, infestations, infested, infesting, overrun, swarm of, swarming, plague of`,
    'sign:pests': `
      mites, mite, spidermites, borg, russets, thrips, aphid, aphids, whitefly, whiteflies, gnat, gnats, caterpillar, caterpillars, leaf miner|miners|hopper|hoppers, leafminer*, leafhopper*, grasshopper*, slugs, snails, mealybug*, mealy bugs, scale insects, budworm*, bud worms, hornworm*, cutworm*, borer*, earwigs, springtail*, nematodes, locusts, termites, japanese beetles, weevils, greenfly, blackfly, maggots, mice, rats, deer, rabbits, gophers, groundhog, groundhogs, voles, squirrels, raccoons, moles, armyworm*, pest problem|issue|pressure, bug problem|issue`,
    'alarm:heat': `heat stress*, heatstress*, heat stroke|shock|damage|exhaustion, heatstroke, like an|a oven|sauna|furnace`,
    'sign:heat': `overheat*, over heating, too hot, scorching, roasting, cooking in|alive|them|the|my|from, are|theyre|plants|girls|getting cooking|cooked|roasting|baking|boiling|frying, sauna, heat wave|dome, heatwave, sunburn*, temps|temp|temperature|temperatures|heat|it skyrocket*|spiked|soaring|soared|climbing|insane|unbearable|shot, boiling hot, sweltering, fried, cooked`,
    'alarm:cold': `frostbite, frostbitten, frost damage|hit|killed|got|burn, hit by frost, frosted over, cold shock, froze to, frozen solid, hypothermia, hard|killing|flash frost|freeze, freeze damage|warning`,
    'sign:cold': `froze, frozen, freezing, freeze, frost, snowed, snow, hail, hailed, too cold, cold snap, iced over, below freezing|zero`,
    'alarm:nutrient_burn': `nutrient|nutes|fertilizer|nitrogen toxicity|poisoning|overdose|overload, ph crash|crashed`,
    'sign:nutrient_burn': `nutrient|nutes|fertilizer burn*, nuteburn*, overfed, overfeeding, over fed, overfertiliz*, over fertiliz*, overdos*, burned|burnt roots, toxic levels`,
    'alarm:flooding': `
      flooded, water everywhere, water all over, pipe|hose|tank|line burst|broke|busted, burst pipe|hose|tank|line, water is|s|keeps? pouring|gushing|flooding|spraying|shooting|rising|overflowing, reservoir|tank|bucket|tote|sump burst|exploded|overflowed|overflowing|ruptured|cracked|split|emptied, under water, underwater, submerged, sitting in water, ankle deep, inches of water, water on|over the|my floor, floor is|s soaked|wet|flooded|covered`,
    'sign:flooding': `flood, flooding, overflow*, waterlogged, water logged, drowned, standing water`,
    'alarm:drought': `bone dry, dried out completely|totally|to, completely|totally|all dried|dry|dehydrated, forgot|forgotten|forget to water, no water for|since, without water for|since, havent|hasnt|havnt|not|didnt|never been? watered|water in|for|since|them|my|the|all, ran|run out of water, ran|gone|went dry`,
    'sign:drought': `dried out, drying out, parched, underwatered, under watered, dehydrated, dust dry, dried up`,
    'alarm:light_burn': `light|lights burn|stress*|burnt|burned|bleach*, lightburn*, bleached tops|buds|colas|leaves|white, bud|buds|top|tops bleached|bleaching, fried|scorched|burned|burnt|torched|burning by|from|under the|my? light|lights|led|leds|lamp|hps`,
    'sign:light_burn': `scorched|fried tops, bleached, bleaching, sunburn*`,
    'alarm:power_failure': `
      power outage|outages|failure|cut|is|went|has|just|been|gone|keeps|got been|just|went|cut|gone? out|off|down, power outage|outages|failure|cut, no power|electricity, lost power|electricity, without power|electricity, blackout, black out, brownout, electricity is|s|went|has|just|been|was been? out|off|gone|down|cut, outage, generator died|failed|quit|stopped|out`,
    'sign:power_failure': `no light|lights for|since, total darkness, dark since|for, everything shut|turned off|down`,
    'alarm:dying': `
      dying, dead, died, die, dies, emergency, emergencies, urgent, urgently, sos, help me|us out? $, help us save, ^ help $, help me please|my|im|i|the|they|its|there|everything|all|now|asap|quick|fast|urgently|dr|doctor|aurora|save|rescue|god|omg|something|what|out|before|sos|theyre|shes|she|fix|immediately|stop|doc|this|today|cryemoji, mayday, last legs, deaths door, deathbed, life support, barely alive|hanging|surviving, hanging on by, circling the drain, beyond|past saving, point of no return, wont|not make it|through, not going_to|going make|to, damping|dampened off, keeled over, kicked the bucket, croaked, perish*, goner, goners, save my|the|her|them|our|a plant|plants|girls|crop|grow|babies|baby|seedlings|seedling|clones|clone|harvest|ladies|tree|girl|autos|dying|before|from?, rescue my|the|our plant|plants|crop|grow|girls?, be saved|rescued, beyond help, collapsed, collapsing, dropping like flies, critical condition, life or death, disaster, catastroph*, wasting away, withering away, fading fast, is|are ruined, seriously|terribly|horribly wrong, going downhill fast|quickly|rapidly`,
    'sign:dying': `wilted flat, flopped over, fell over, fallen over, falling over, toppl*, uprooted, crushed, trampled, not recovering, wont recover, wont perk, destroyed, ruined, failing fast, in trouble, goner, big trouble, wiped out, flattened`,

    // ------------------------------------------------------------------ requests
    symptom: `
      dead leaf|leaves|foliage|fan|lower|bottom|branches|spots|patches|tips, yellow*, pale, paling, lime green, light green, dark green, purple stems|stem|veins|leaves|petioles, purpling, red stems|stem|petioles, spot, spots, spotted, spotting, splotch*, blotch*, speck, specks, speckl*, lesion*, patches, patchy, rust, rusty, bronz*, discolor*, discolour*, chloro*, necro*, curl*, cupping, cupped, canoe*, taco*, claw*, twist*, warped, deform*, mutant, mutat*, wrinkl*, crinkl*, bubbly, blister*, droop*, wilt*, sag*, limp, floppy, leaning, leans, slump*, stunt*, stall*, slow growth, growing slow|slowly|weird, growth slowed|stopped|stalled|has, stopped|not|isnt|arent|wont|quit|doesnt|dont growing|grow|drinking|drink|flowering|flower|rooting|root|budding|germinating|germinate|sprouting|sprout|fattening|swelling|filling|bulking|thriving
      stretch*, leggy, lanky, spindly, burnt|burned|burn|brown|yellow|crispy|dry|white|curled tip|tips|edge|edges, tips|edges|margins are|is|look|turning|getting|going, brown, browning, crispy, crunchy, brittle, holes, deficien*, lockout, overwater*, underwater*, overfed, hungry, thirsty, stress, stressed, stressing, sick, sickly, unhealthy, sad, weak, weird, strange, odd, funky, bad, terrible, rough, worse, unhappy, struggling, suffering, off, wrong, foxtail*, herm, herms, hermie*, hermaphrodite*, nanner*, pollen sacs, airy, larfy, larf, small|tiny|loose buds, drift*, dropping, keeps|keep rising|dropping|going|climbing|drifting|falling|swinging|creeping|spiking|jumping|fluctuating, spik*, swing*, fluctuat*, unstable, too high|low|humid|dry|hot|cold|wet|warm|tall, rising, climbing, creeping, algae, gnats, striped, stripes, interveinal, between the? veins, mosaic, shiny, sticky, dull, faded, fading, white spots|patches, losing leaves|color, falling off, tmv, hplvd, root bound, rootbound, salt buildup, reveg*, bolting, doesnt|dont|not look|looks|seem|looking right|good|healthy|happy|well|great|normal, nutrient|nutes|tip|light|fertilizer burn*, deform, chewed, mushy, slimy, shrivel*, wither*, rough, dusty`,
    showVerb: `show, display, give me|us, send me, list, pull up, pull, bring up, fetch, print, tell me, see, view, look at, check, read, report, summarize, summarise, review, compare, plot, graph, chart, analyze, analyse, analysis, evaluate, assess, interpret, go over, any, latest, current, currently, recent, newest, todays, yesterdays, last, right now, update me, load, want|like|want_to to? see, today, yesterday, tonight, now, overview, summary, this week|morning`,
    data: `data, stats, stat, statistics, reading, readings, climate, environment, environmental, conditions, humidity, rh, temperature, temperatures, temp, temps, vpd, ec, ph, ppm, ppms, tds, co2, chart, charts, graph, graphs, history, log, logs, sensor, sensors, numbers, metrics, values, measurements, dashboard, trend, trends, overview, summary, report, averages, average, alerts, alert, dli, ppfd, dew point, 24 hours, hours`,
    ideal: `should, ideal*, best, optimal, optimum, recommend*, target, targets, perfect, proper, correct, range, ranges, sweet spot, supposed, for veg|flower|seedlings|clones|autos|coco|soil|hydro|flowering|late|early|drying|curing|cannabis, aim, mean, means, meaning, affect, affects, matter, important, change, difference, lower, raise, increase, reduce, decrease, calculate, measure, calibrat*, fix, adjust, good for, too high for, too low for, work, works`,
    stateQuestion: `
      how is|are|s|was|were|did|do|does my|the|our|everything|all|her|she|they|it|things|these|those|this grow|plant|plants|tent|girls|crop|garden|ladies|babies|girl|baby|seedlings|clones|autos|room|setup|environment|doing|looking|going|look|progress|buds|leaves|roots|system|today?, hows my|the|everything|it|she|things|our|all|her|they grow|plant|plants|tent|girls|crop|garden|ladies|babies|girl|baby|going|looking|doing|seedlings|clones|autos|room|setup|environment|progress|things|system|buds|leaves|roots?, how am i doing
      are|is|do|does my|these|those|this|our girls|plants|plant|leaves|buds|tent|grow|roots|seedlings|clones|girl|baby|babies|leaf|stem|seedling|clone, is|are|does|do she|they|it look|looks|looking|seem|seems|doing ok|okay|healthy|normal|fine|good|right|alright|sick|bad|weird?, is|are my|the humidity|temp|temperature|temps|ph|ec|vpd|environment|climate|room|levels ok|okay|fine|good|normal|right|too|in|stable|high|low
      whats wrong|happening|going|eating with|on|to|my, what is|are|s wrong|happening|eating|this|these|causing, whats this|these|causing, why is|are|isnt|arent|does|do|did|wont|has|have my|these|this|our|her|she|they|it, wrong with, health check, healthcheck, checkup, check up, check on, take a look, have a look, look at my|this|these|her, check my, something is|s|seems|looks|not wrong|off|right|weird|up, somethings wrong|off|not|weird|up, status|progress report|update|of|check, an? status|overview of|please?, evaluate|assess|rate my|this, opinion|thoughts on my|this|these, any|got alerts|warnings|anomalies`,
    diagnose: `diagn*, analyze, analyse, analyzing, analysis, troubleshoot*, identify this|these|what`,
    changeVerb: `
      change, modify, adjust, update, switch, swap, replace, increase, decrease, raise, lower, reduce, bump, boost, cut, set, reset, move, shift, reschedule, delay, postpone, extend, shorten, push, bring forward, add, remove, drop, skip, cancel, pause, resume, turn up|down|on|off, turn the|my, dial back|down|up|in, tweak, alter, edit, revise, amend, rework, redo, flip, put, make, double, halve, triple, take, delete, include, introduce, tone down, ease off, ramp up|down, scale back|down|up, schedule, convert, transition, customize, optimize, fine tune, lengthen, use, apply, rearrange, create, build, adapt, limit, slow down, speed up, dim, prolong, start, stop, go, begin, give, keep, feed, water, drop, try`,
    planPart: `
      plan, plans, schedule, schedules, routine, regimen, program, calendar, feed, feeding, feedings, feeds, nutrient, nutrients, nutes, nutrition, fertilizer, watering, waterings, irrigation, light, lights, lighting, photoperiod, 12/12, 18/6, 20/4, 24/0, 16/8, 14/10, 11/13, 13/11, cycle, ec, ppm, ph, vpd, humidity, rh, temp, temps, temperature, target, targets, setpoint, setpoints, dose, dosage, doses, dosing, calmag, cal mag, silica, pk, bloom, flush, flushing, flip, veg, flower, flowering, harvest, defoliation, training, topping, lst, scrog, timer, hours, co2, nitrogen, potassium, phosphorus, magnesium, calcium, supplement, supplements, additive, additives, booster, strength, frequency, intensity, spectrum, transplant, transplanting, medium, drying, curing, foliar, reservoir, every 1|2|3|4|5|other|second|third day|days?, date, phase, stage, settings, setting, thresholds, alerts, reminder, reminders, dli, ppfd, molasses, mode`,
    wish: `
      please, can|could|would|will you|we, i|we|id want|need|wish|would|plan|intend|prefer|like|love|decided|prefer to|you|like|love|rather to|you?, want_to, need_to, lets, let us, should|need|have|would|like|love|want|going|time|ready|able|wish to, we should, go ahead and, thinking of|about, just, now, ok, okay, so, then, and, also, hey, hi, hello, aurora, dr, doc, doctor, yes, yeah, yep, alright, instead, maybe, actually, next, kindly, today, tomorrow, going_to, help me`,
  },
};
