import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
var zB=Object.create;var sp=Object.defineProperty;var UB=Object.getOwnPropertyDescriptor;var HB=Object.getOwnPropertyNames;var FB=Object.getPrototypeOf,qB=Object.prototype.hasOwnProperty;var ie=(r=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(r,{get:(e,t)=>(typeof require<"u"?require:e)[t]}):r)(function(r){if(typeof require<"u")return require.
apply(this,arguments);throw Error('Dynamic require of "'+r+'" is not supported')});var N=(r,e)=>()=>{try{return e||r((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},QB=(r,e)=>{for(var t in e)sp(r,t,{get:e[t],enumerable:!0})},GB=(r,e,t,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let s of HB(e))!qB.call(r,s)&&s!==t&&sp(r,s,{get:()=>e[s],enumerable:!(n=UB(e,s))||n.enumerable});return r};var le=(r,e,t)=>(t=r!=null?zB(FB(r)):{},GB(e||!r||!r.__esModule?sp(t,"default",{value:r,enumerable:!0}):t,r));var cC=N(Fs=>{"use strict";var P2=ie("net"),XB=ie("tls"),cp=ie("http"),iC=ie("https"),JB=ie("events"),E2=ie("assert"),VB=ie("util");Fs.httpOverHttp=ZB;Fs.httpsOverHttp=
eR;Fs.httpOverHttps=tR;Fs.httpsOverHttps=rR;function ZB(r){var e=new Vr(r);return e.request=cp.request,e}function eR(r){var e=new Vr(r);return e.request=cp.request,
e.createSocket=oC,e.defaultPort=443,e}function tR(r){var e=new Vr(r);return e.request=iC.request,e}function rR(r){var e=new Vr(r);return e.request=iC.request,e.
createSocket=oC,e.defaultPort=443,e}function Vr(r){var e=this;e.options=r||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.maxSockets||cp.Agent.defaultMaxSockets,
e.requests=[],e.sockets=[],e.on("free",function(n,s,i,o){for(var a=aC(s,i,o),c=0,l=e.requests.length;c<l;++c){var m=e.requests[c];if(m.host===a.host&&m.port===a.
port){e.requests.splice(c,1),m.request.onSocket(n);return}}n.destroy(),e.removeSocket(n)})}VB.inherits(Vr,JB.EventEmitter);Vr.prototype.addRequest=function(e,t,n,s){
var i=this,o=lp({request:e},i.options,aC(t,n,s));if(i.sockets.length>=this.maxSockets){i.requests.push(o);return}i.createSocket(o,function(a){a.on("free",c),a.on(
"close",l),a.on("agentRemove",l),e.onSocket(a);function c(){i.emit("free",a,o)}function l(m){i.removeSocket(a),a.removeListener("free",c),a.removeListener("clos\
e",l),a.removeListener("agentRemove",l)}})};Vr.prototype.createSocket=function(e,t){var n=this,s={};n.sockets.push(s);var i=lp({},n.proxyOptions,{method:"CONNEC\
T",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(i.localAddress=e.localAddress),i.proxyAuth&&(i.headers=i.headers||{},i.headers["\
Proxy-Authorization"]="Basic "+new Buffer(i.proxyAuth).toString("base64")),An("making CONNECT request");var o=n.request(i);o.useChunkedEncodingByDefault=!1,o.once(
"response",a),o.once("upgrade",c),o.once("connect",l),o.once("error",m),o.end();function a(d){d.upgrade=!0}function c(d,p,u){process.nextTick(function(){l(d,p,u)})}
function l(d,p,u){if(o.removeAllListeners(),p.removeAllListeners(),d.statusCode!==200){An("tunneling socket could not be established, statusCode=%d",d.statusCode),
p.destroy();var h=new Error("tunneling socket could not be established, statusCode="+d.statusCode);h.code="ECONNRESET",e.request.emit("error",h),n.removeSocket(
s);return}if(u.length>0){An("got illegal response body from proxy"),p.destroy();var h=new Error("got illegal response body from proxy");h.code="ECONNRESET",e.request.
emit("error",h),n.removeSocket(s);return}return An("tunneling connection has established"),n.sockets[n.sockets.indexOf(s)]=p,t(p)}function m(d){o.removeAllListeners(),
An(`tunneling socket could not be established, cause=%s
`,d.message,d.stack);var p=new Error("tunneling socket could not be established, cause="+d.message);p.code="ECONNRESET",e.request.emit("error",p),n.removeSocket(
s)}};Vr.prototype.removeSocket=function(e){var t=this.sockets.indexOf(e);if(t!==-1){this.sockets.splice(t,1);var n=this.requests.shift();n&&this.createSocket(n,
function(s){n.request.onSocket(s)})}};function oC(r,e){var t=this;Vr.prototype.createSocket.call(t,r,function(n){var s=r.request.getHeader("host"),i=lp({},t.options,
{socket:n,servername:s?s.replace(/:.*$/,""):r.host}),o=XB.connect(0,i);t.sockets[t.sockets.indexOf(n)]=o,e(o)})}function aC(r,e,t){return typeof r=="string"?{host:r,
port:e,localAddress:t}:r}function lp(r){for(var e=1,t=arguments.length;e<t;++e){var n=arguments[e];if(typeof n=="object")for(var s=Object.keys(n),i=0,o=s.length;i<
o;++i){var a=s[i];n[a]!==void 0&&(r[a]=n[a])}}return r}var An;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?An=function(){var r=Array.prototype.
slice.call(arguments);typeof r[0]=="string"?r[0]="TUNNEL: "+r[0]:r.unshift("TUNNEL:"),console.error.apply(console,r)}:An=function(){};Fs.debug=An});var mC=N((w2,lC)=>{lC.exports=cC()});var ts=N((RG,WC)=>{"use strict";var qv="2.0.0",Qv=Number.MAX_SAFE_INTEGER||9007199254740991,Gv=16,$v=250,jv=["	",`
`,"\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"],Yv=["major","pre\
major","minor","preminor","patch","prepatch","prerelease"];WC.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:Gv,MAX_SAFE_BUILD_LENGTH:$v,MAX_SAFE_INTEGER:Qv,
WHITESPACE_CHARACTERS:jv,RELEASE_TYPES:Yv,SEMVER_SPEC_VERSION:qv,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var ho=N((vG,KC)=>{"use strict";var Wv=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...r)=>console.
error("SEMVER",...r):()=>{};KC.exports=Wv});var js=N((ur,XC)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:wp,MAX_SAFE_BUILD_LENGTH:Kv,MAX_LENGTH:Xv}=ts(),Jv=ho();ur=XC.exports={};var Vv=ur.re=[],Zv=ur.safeRe=
[],T=ur.src=[],eT=ur.safeSrc=[],M=ur.t={},tT=0,Bp="[a-zA-Z0-9-]",rT=[["\\s",1],["\\d",Xv],[Bp,Kv]],nT=r=>{for(let[e,t]of rT)r=r.split(`${e}*`).join(`${e}{0,${t}\
}`).split(`${e}+`).join(`${e}{1,${t}}`);return r},U=(r,e,t)=>{let n=nT(e),s=tT++;Jv(r,s,e),M[r]=s,T[s]=e,eT[s]=n,Vv[s]=new RegExp(e,t?"g":void 0),Zv[s]=new RegExp(
n,t?"g":void 0)};U("NUMERICIDENTIFIER","0|[1-9]\\d*");U("NUMERICIDENTIFIERLOOSE","\\d+");U("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${Bp}*`);U("MAINVERSION",`(${T[M.
NUMERICIDENTIFIER]})\\.(${T[M.NUMERICIDENTIFIER]})\\.(${T[M.NUMERICIDENTIFIER]})`);U("MAINVERSIONLOOSE",`(${T[M.NUMERICIDENTIFIERLOOSE]})\\.(${T[M.NUMERICIDENTIFIERLOOSE]}\
)\\.(${T[M.NUMERICIDENTIFIERLOOSE]})`);U("PRERELEASEIDENTIFIER",`(?:${T[M.NONNUMERICIDENTIFIER]}|${T[M.NUMERICIDENTIFIER]})`);U("PRERELEASEIDENTIFIERLOOSE",`(?:${T[M.
NONNUMERICIDENTIFIER]}|${T[M.NUMERICIDENTIFIERLOOSE]})`);U("PRERELEASE",`(?:-(${T[M.PRERELEASEIDENTIFIER]}(?:\\.${T[M.PRERELEASEIDENTIFIER]})*))`);U("PRERELEASE\
LOOSE",`(?:-?(${T[M.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${T[M.PRERELEASEIDENTIFIERLOOSE]})*))`);U("BUILDIDENTIFIER",`${Bp}+`);U("BUILD",`(?:\\+(${T[M.BUILDIDENTIFIER]}\
(?:\\.${T[M.BUILDIDENTIFIER]})*))`);U("FULLPLAIN",`v?${T[M.MAINVERSION]}${T[M.PRERELEASE]}?${T[M.BUILD]}?`);U("FULL",`^${T[M.FULLPLAIN]}$`);U("LOOSEPLAIN",`[v=\\\
s]*${T[M.MAINVERSIONLOOSE]}${T[M.PRERELEASELOOSE]}?${T[M.BUILD]}?`);U("LOOSE",`^${T[M.LOOSEPLAIN]}$`);U("GTLT","((?:<|>)?=?)");U("XRANGEIDENTIFIERLOOSE",`${T[M.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);U("XRANGEIDENTIFIER",`${T[M.NUMERICIDENTIFIER]}|x|X|\\*`);U("XRANGEPLAIN",`[v=\\s]*(${T[M.XRANGEIDENTIFIER]})(?:\\.(${T[M.XRANGEIDENTIFIER]}\
)(?:\\.(${T[M.XRANGEIDENTIFIER]})(?:${T[M.PRERELEASE]})?${T[M.BUILD]}?)?)?`);U("XRANGEPLAINLOOSE",`[v=\\s]*(${T[M.XRANGEIDENTIFIERLOOSE]})(?:\\.(${T[M.XRANGEIDENTIFIERLOOSE]}\
)(?:\\.(${T[M.XRANGEIDENTIFIERLOOSE]})(?:${T[M.PRERELEASELOOSE]})?${T[M.BUILD]}?)?)?`);U("XRANGE",`^${T[M.GTLT]}\\s*${T[M.XRANGEPLAIN]}$`);U("XRANGELOOSE",`^${T[M.
GTLT]}\\s*${T[M.XRANGEPLAINLOOSE]}$`);U("COERCEPLAIN",`(^|[^\\d])(\\d{1,${wp}})(?:\\.(\\d{1,${wp}}))?(?:\\.(\\d{1,${wp}}))?`);U("COERCE",`${T[M.COERCEPLAIN]}(?:\
$|[^\\d])`);U("COERCEFULL",T[M.COERCEPLAIN]+`(?:${T[M.PRERELEASE]})?(?:${T[M.BUILD]})?(?:$|[^\\d])`);U("COERCERTL",T[M.COERCE],!0);U("COERCERTLFULL",T[M.COERCEFULL],
!0);U("LONETILDE","(?:~>?)");U("TILDETRIM",`(\\s*)${T[M.LONETILDE]}\\s+`,!0);ur.tildeTrimReplace="$1~";U("TILDE",`^${T[M.LONETILDE]}${T[M.XRANGEPLAIN]}$`);U("TI\
LDELOOSE",`^${T[M.LONETILDE]}${T[M.XRANGEPLAINLOOSE]}$`);U("LONECARET","(?:\\^)");U("CARETTRIM",`(\\s*)${T[M.LONECARET]}\\s+`,!0);ur.caretTrimReplace="$1^";U("C\
ARET",`^${T[M.LONECARET]}${T[M.XRANGEPLAIN]}$`);U("CARETLOOSE",`^${T[M.LONECARET]}${T[M.XRANGEPLAINLOOSE]}$`);U("COMPARATORLOOSE",`^${T[M.GTLT]}\\s*(${T[M.LOOSEPLAIN]}\
)$|^$`);U("COMPARATOR",`^${T[M.GTLT]}\\s*(${T[M.FULLPLAIN]})$|^$`);U("COMPARATORTRIM",`(\\s*)${T[M.GTLT]}\\s*(${T[M.LOOSEPLAIN]}|${T[M.XRANGEPLAIN]})`,!0);ur.comparatorTrimReplace=
"$1$2$3";U("HYPHENRANGE",`^\\s*(${T[M.XRANGEPLAIN]})\\s+-\\s+(${T[M.XRANGEPLAIN]})\\s*$`);U("HYPHENRANGELOOSE",`^\\s*(${T[M.XRANGEPLAINLOOSE]})\\s+-\\s+(${T[M.XRANGEPLAINLOOSE]}\
)\\s*$`);U("STAR","(<|>)?=?\\s*\\*");U("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");U("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var Pc=N((TG,JC)=>{"use strict";var sT=Object.freeze({loose:!0}),iT=Object.freeze({}),oT=r=>r?typeof r!="object"?sT:r:iT;JC.exports=oT});var Rp=N((MG,eb)=>{"use strict";var VC=/^[0-9]+$/,ZC=(r,e)=>{if(typeof r=="number"&&typeof e=="number")return r===e?0:r<e?-1:1;let t=VC.test(r),n=VC.test(e);return t&&
n&&(r=+r,e=+e),r===e?0:t&&!n?-1:n&&!t?1:r<e?-1:1},aT=(r,e)=>ZC(e,r);eb.exports={compareIdentifiers:ZC,rcompareIdentifiers:aT}});var Qe=N((OG,rb)=>{"use strict";var Ec=ho(),{MAX_LENGTH:tb,MAX_SAFE_INTEGER:Sc}=ts(),{safeRe:wc,t:Bc}=js(),cT=Pc(),{compareIdentifiers:vp}=Rp(),lT=(r,e)=>{let t=e.
split(".");if(t.length>r.length)return!1;for(let n=0;n<t.length;n++)if(vp(r[n],t[n])!==0)return!1;return!0},Tp=class r{constructor(e,t){if(t=cT(t),e instanceof r){
if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease)return e;e=e.version}else if(typeof e!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof e}".`);if(e.length>tb)throw new TypeError(`version is longer than ${tb} characters`);Ec("SemVer",e,t),this.options=t,this.loose=!!t.
loose,this.includePrerelease=!!t.includePrerelease;let n=e.trim().match(t.loose?wc[Bc.LOOSE]:wc[Bc.FULL]);if(!n)throw new TypeError(`Invalid Version: ${e}`);if(this.
raw=e,this.major=+n[1],this.minor=+n[2],this.patch=+n[3],this.major>Sc||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Sc||this.minor<0)
throw new TypeError("Invalid minor version");if(this.patch>Sc||this.patch<0)throw new TypeError("Invalid patch version");n[4]?this.prerelease=n[4].split(".").map(
s=>{if(/^[0-9]+$/.test(s)){let i=+s;if(i>=0&&i<Sc)return i}return s}):this.prerelease=[],this.build=n[5]?n[5].split("."):[],this.format()}format(){return this.version=
`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(e){
if(Ec("SemVer.compare",this.version,this.options,e),!(e instanceof r)){if(typeof e=="string"&&e===this.version)return 0;e=new r(e,this.options)}return e.version===
this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){return e instanceof r||(e=new r(e,this.options)),this.major<e.major?-1:this.major>e.major?
1:this.minor<e.minor?-1:this.minor>e.minor?1:this.patch<e.patch?-1:this.patch>e.patch?1:0}comparePre(e){if(e instanceof r||(e=new r(e,this.options)),this.prerelease.
length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0;let t=0;
do{let n=this.prerelease[t],s=e.prerelease[t];if(Ec("prerelease compare",t,n,s),n===void 0&&s===void 0)return 0;if(s===void 0)return 1;if(n===void 0)return-1;if(n===
s)continue;return vp(n,s)}while(++t)}compareBuild(e){e instanceof r||(e=new r(e,this.options));let t=0;do{let n=this.build[t],s=e.build[t];if(Ec("build compare",
t,n,s),n===void 0&&s===void 0)return 0;if(s===void 0)return 1;if(n===void 0)return-1;if(n===s)continue;return vp(n,s)}while(++t)}inc(e,t,n){if(e.startsWith("pre")){
if(!t&&n===!1)throw new Error("invalid increment argument: identifier is empty");if(t){let s=`-${t}`.match(this.options.loose?wc[Bc.PRERELEASELOOSE]:wc[Bc.PRERELEASE]);
if(!s||s[1]!==t)throw new Error(`invalid identifier: ${t}`)}}switch(e){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("\
pre",t,n);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",t,n);break;case"prepatch":this.prerelease.length=0,this.inc("pa\
tch",t,n),this.inc("pre",t,n);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",t,n),this.inc("pre",t,n);break;case"release":if(this.prerelease.
length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.
length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,
this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{let s=Number(n)?1:0;if(this.prerelease.length===
0)this.prerelease=[s];else{let i=this.prerelease.length;for(;--i>=0;)typeof this.prerelease[i]=="number"&&(this.prerelease[i]++,i=-2);if(i===-1){if(t===this.prerelease.
join(".")&&n===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(s)}}if(t){let i=[t,s];if(n===!1&&(i=[t]),lT(this.
prerelease,t)){let o=this.prerelease[t.split(".").length];isNaN(o)&&(this.prerelease=i)}else this.prerelease=i}break}default:throw new Error(`invalid increment \
argument: ${e}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}};rb.exports=Tp});var wn=N((DG,sb)=>{"use strict";var nb=Qe(),mT=(r,e,t=!1)=>{if(r instanceof nb)return r;try{return new nb(r,e)}catch(n){if(!t)return null;throw n}};sb.exports=mT});var ob=N((LG,ib)=>{"use strict";var dT=wn(),pT=(r,e)=>{let t=dT(r,e);return t?t.version:null};ib.exports=pT});var cb=N((_G,ab)=>{"use strict";var uT=wn(),fT=(r,e)=>{let t=uT(r.trim().replace(/^[=v]+/,""),e);return t?t.version:null};ab.exports=fT});var db=N((kG,mb)=>{"use strict";var lb=Qe(),hT=(r,e,t,n,s)=>{typeof t=="string"&&(s=n,n=t,t=void 0);try{return new lb(r instanceof lb?r.version:r,t).inc(e,n,s).
version}catch{return null}};mb.exports=hT});var fb=N((zG,ub)=>{"use strict";var pb=wn(),gT=(r,e)=>{let t=pb(r,null,!0),n=pb(e,null,!0),s=t.compare(n);if(s===0)return null;let i=s>0,o=i?t:n,a=i?n:t,c=!!o.prerelease.
length;if(!!a.prerelease.length&&!c){if(!a.patch&&!a.minor)return"major";if(a.compareMain(o)===0)return a.minor&&!a.patch?"minor":"patch"}let m=c?"pre":"";return t.
major!==n.major?m+"major":t.minor!==n.minor?m+"minor":t.patch!==n.patch?m+"patch":"prerelease"};ub.exports=gT});var gb=N((UG,hb)=>{"use strict";var yT=Qe(),xT=(r,e)=>new yT(r,e).major;hb.exports=xT});var xb=N((HG,yb)=>{"use strict";var AT=Qe(),CT=(r,e)=>new AT(r,e).minor;yb.exports=CT});var Cb=N((FG,Ab)=>{"use strict";var bT=Qe(),NT=(r,e)=>new bT(r,e).patch;Ab.exports=NT});var Nb=N((qG,bb)=>{"use strict";var IT=wn(),PT=(r,e)=>{let t=IT(r,e);return t&&t.prerelease.length?t.prerelease:null};bb.exports=PT});var _t=N((QG,Pb)=>{"use strict";var Ib=Qe(),ET=(r,e,t)=>new Ib(r,t).compare(new Ib(e,t));Pb.exports=ET});var Sb=N((GG,Eb)=>{"use strict";var ST=_t(),wT=(r,e,t)=>ST(e,r,t);Eb.exports=wT});var Bb=N(($G,wb)=>{"use strict";var BT=_t(),RT=(r,e)=>BT(r,e,!0);wb.exports=RT});var Rc=N((jG,vb)=>{"use strict";var Rb=Qe(),vT=(r,e,t)=>{let n=new Rb(r,t),s=new Rb(e,t);return n.compare(s)||n.compareBuild(s)};vb.exports=vT});var Mb=N((YG,Tb)=>{"use strict";var TT=Rc(),MT=(r,e)=>r.sort((t,n)=>TT(t,n,e));Tb.exports=MT});var Db=N((WG,Ob)=>{"use strict";var OT=Rc(),DT=(r,e)=>r.sort((t,n)=>OT(n,t,e));Ob.exports=DT});var go=N((KG,Lb)=>{"use strict";var LT=_t(),_T=(r,e,t)=>LT(r,e,t)>0;Lb.exports=_T});var vc=N((XG,_b)=>{"use strict";var kT=_t(),zT=(r,e,t)=>kT(r,e,t)<0;_b.exports=zT});var Mp=N((JG,kb)=>{"use strict";var UT=_t(),HT=(r,e,t)=>UT(r,e,t)===0;kb.exports=HT});var Op=N((VG,zb)=>{"use strict";var FT=_t(),qT=(r,e,t)=>FT(r,e,t)!==0;zb.exports=qT});var Tc=N((ZG,Ub)=>{"use strict";var QT=_t(),GT=(r,e,t)=>QT(r,e,t)>=0;Ub.exports=GT});var Mc=N((e3,Hb)=>{"use strict";var $T=_t(),jT=(r,e,t)=>$T(r,e,t)<=0;Hb.exports=jT});var Dp=N((t3,Fb)=>{"use strict";var YT=Mp(),WT=Op(),KT=go(),XT=Tc(),JT=vc(),VT=Mc(),ZT=(r,e,t,n)=>{switch(e){case"===":return typeof r=="object"&&(r=r.version),
typeof t=="object"&&(t=t.version),r===t;case"!==":return typeof r=="object"&&(r=r.version),typeof t=="object"&&(t=t.version),r!==t;case"":case"=":case"==":return YT(
r,t,n);case"!=":return WT(r,t,n);case">":return KT(r,t,n);case">=":return XT(r,t,n);case"<":return JT(r,t,n);case"<=":return VT(r,t,n);default:throw new TypeError(
`Invalid operator: ${e}`)}};Fb.exports=ZT});var Qb=N((r3,qb)=>{"use strict";var eM=Qe(),tM=wn(),{safeRe:Oc,t:Dc}=js(),rM=(r,e)=>{if(r instanceof eM)return r;if(typeof r=="number"&&(r=String(r)),typeof r!=
"string")return null;e=e||{};let t=null;if(!e.rtl)t=r.match(e.includePrerelease?Oc[Dc.COERCEFULL]:Oc[Dc.COERCE]);else{let c=e.includePrerelease?Oc[Dc.COERCERTLFULL]:
Oc[Dc.COERCERTL],l;for(;(l=c.exec(r))&&(!t||t.index+t[0].length!==r.length);)(!t||l.index+l[0].length!==t.index+t[0].length)&&(t=l),c.lastIndex=l.index+l[1].length+
l[2].length;c.lastIndex=-1}if(t===null)return null;let n=t[2],s=t[3]||"0",i=t[4]||"0",o=e.includePrerelease&&t[5]?`-${t[5]}`:"",a=e.includePrerelease&&t[6]?`+${t[6]}`:
"";return tM(`${n}.${s}.${i}${o}${a}`,e)};qb.exports=rM});var $b=N((n3,Gb)=>{"use strict";var nM=wn(),sM=ts(),iM=Qe(),oM=(r,e,t)=>{if(!sM.RELEASE_TYPES.includes(e))return null;let n=aM(r,t);return n&&cM(n,e)},aM=(r,e)=>{
let t=r instanceof iM?r.version:r;return nM(t,e)},cM=(r,e)=>{if(lM(e))return r.version;switch(r.prerelease=[],e){case"major":r.minor=0,r.patch=0;break;case"mino\
r":r.patch=0;break}return r.format()},lM=r=>r.startsWith("pre");Gb.exports=oM});var Yb=N((s3,jb)=>{"use strict";var Lp=class{constructor(){this.max=1e3,this.map=new Map}get(e){let t=this.map.get(e);if(t!==void 0)return this.map.delete(e),this.
map.set(e,t),t}delete(e){return this.map.delete(e)}set(e,t){if(!this.delete(e)&&t!==void 0){if(this.map.size>=this.max){let s=this.map.keys().next().value;this.
delete(s)}this.map.set(e,t)}return this}};jb.exports=Lp});var iN=N((i3,sN)=>{"use strict";var{MAX_LENGTH:kp,MAX_SAFE_BUILD_LENGTH:Jb,WHITESPACE_CHARACTERS:mM}=ts(),Vb=new Uint8Array(65536);for(let r of mM)Vb[r.charCodeAt(
0)]=1;var zp=r=>r!==void 0&&Vb[r.charCodeAt(0)]===1,Wb=r=>r==="v"||r==="="||zp(r),yo=r=>r!==void 0&&r>="0"&&r<="9",Zb=r=>r!==void 0&&(r>="a"&&r<="z"||r>="A"&&r<=
"Z"),eN=r=>yo(r)||Zb(r)||r==="-",Up=r=>yo(r)||r==="x"||r==="X"||r==="*",tN=(r,e,t,n)=>{if(!yo(r[e]))return e;if(e>=n.start&&e<n.end)return Math.min(e+t,n.end);if(e>=
n.previousStart&&e<n.previousEnd)return Math.min(e+t,n.previousEnd);let s=e+1;for(;yo(r[s]);)s++;return n.previousStart=n.start,n.previousEnd=n.end,n.start=e,n.
end=s,Math.min(e+t,s)},Hp=(r,e,t,n)=>!t&&r[e]==="0"?e+1:tN(r,e,t?kp:kp+1,n),_p=(r,e,t,n)=>{let s=tN(r,e,kp,n);if(Zb(r[s])||r[s]==="-"){let i=s+1,o=i+Jb;for(;i<o&&
eN(r[i]);)i++;return i}return Hp(r,e,t,n)},rN=(r,e,t,n)=>{let s=r[e]==="-";if(!t&&!s)return e;let i=e+(s?1:0),o=_p(r,i,t,n);if(o===i){if(!t||!s)return e;o=_p(r,
e,t,n)}for(;r[o]===".";){let a=_p(r,o+1,t,n);if(a===o+1)break;o=a}return o},Kb=(r,e)=>{let t=e;for(;t-e<Jb&&eN(r[t]);)t++;return t},nN=(r,e)=>{if(r[e]!=="+")return e;
let t=Kb(r,e+1);if(t===e+1)return e;for(;r[t]===".";){let n=Kb(r,t+1);if(n===t+1)break;t=n}return t},dM=(r,e,t)=>{let n=e;for(let i=0;i<3;i++){let o=Hp(r,n,!0,t);
if(o===n)return e;if(n=o,i<2){if(r[n]!==".")return e;n++}}let s=rN(r,n,!0,t);return nN(r,s)},Xb=(r,e,t)=>yo(r[e])?Hp(r,e,!1,t):Up(r[e])?e+1:e,pM=(r,e,t)=>{let n=Xb(
r,e,t);for(let i=0;i<2;i++){if(r[n]!==".")return n;let o=Xb(r,n+1,t);if(o===n+1)return n;n=o}let s=rN(r,n,!1,t);return nN(r,s)},uM=(r,e,t)=>{let n=dM(r,e,t);return n!==
e?n:pM(r,e,t)},fM=(r,e)=>{let t=e;return zp(r[t])&&t++,(r[t]==="<"||r[t]===">")&&t++,r[t]==="="&&t++,zp(r[t])?t:-1},hM=r=>{let e="",t=0,n=0,s={start:-1,end:-1,previousStart:-1,
previousEnd:-1};for(;n<r.length;){let i=n;if(r[n]==="<"||r[n]===">")n++;else if(!Wb(r[n])&&!Up(r[n])){n++;continue}for(;n<r.length&&Wb(r[n]);)n++;if(!Up(r[n]))continue;
let o=fM(r,i);o!==-1&&(e+=r.slice(t,o),t=o+1),n=uM(r,n,s)}return e+r.slice(t)};sN.exports=hM});var kt=N((o3,lN)=>{"use strict";var gM=/\s+/g,Fp=class r{constructor(e,t){if(t=xM(t),e instanceof r)return e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease?
e:new r(e.raw,t);if(e instanceof qp)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this;if(this.options=t,this.loose=!!t.loose,this.includePrerelease=
!!t.includePrerelease,this.raw=e.trim().replace(gM," "),this.set=this.raw.split("||").map(n=>this.parseRange(n.trim())).filter(n=>n.length),!this.set.length)throw new TypeError(
`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let n=this.set[0];if(this.set=this.set.filter(s=>!aN(s[0])),this.set.length===0)this.set=[n];else if(this.
set.length>1){for(let s of this.set)if(s.length===1&&wM(s[0])){this.set=[s];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted=
"";for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");let t=this.set[e];for(let n=0;n<t.length;n++)n>0&&(this.formatted+=" "),this.formatted+=t[n].toString().
trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(e){e=e.replace(SM,"");let n=((this.options.includePrerelease&&PM)|
(this.options.loose&&EM))+":"+e,s=oN.get(n);if(s)return s;let i=this.options.loose,o=i?ct[Ye.HYPHENRANGELOOSE]:ct[Ye.HYPHENRANGE];e=e.replace(o,zM(this.options.
includePrerelease)),se("hyphen replace",e),e=CM(e),se("comparator trim",e),e=e.replace(ct[Ye.TILDETRIM],NM),se("tilde trim",e),e=e.replace(ct[Ye.CARETTRIM],IM),
se("caret trim",e);let a=e.split(" ").map(d=>BM(d,this.options)).join(" ").split(/\s+/).map(d=>kM(d,this.options));i&&(a=a.filter(d=>(se("loose invalid filter",
d,this.options),!!d.match(ct[Ye.COMPARATORLOOSE])))),se("range list",a);let c=new Map,l=a.map(d=>new qp(d,this.options));for(let d of l){if(aN(d))return[d];c.set(
d.value,d)}c.size>1&&c.has("")&&c.delete("");let m=[...c.values()];return oN.set(n,m),m}intersects(e,t){if(!(e instanceof r))throw new TypeError("a Range is req\
uired");return this.set.some(n=>cN(n,t)&&e.set.some(s=>cN(s,t)&&n.every(i=>s.every(o=>i.intersects(o,t)))))}test(e){if(!e)return!1;if(typeof e=="string")try{e=new AM(
e,this.options)}catch{return!1}for(let t=0;t<this.set.length;t++)if(UM(this.set[t],e,this.options))return!0;return!1}};lN.exports=Fp;var yM=Yb(),oN=new yM,xM=Pc(),
qp=xo(),se=ho(),AM=Qe(),CM=iN(),{safeRe:ct,src:bM,t:Ye,tildeTrimReplace:NM,caretTrimReplace:IM}=js(),{FLAG_INCLUDE_PRERELEASE:PM,FLAG_LOOSE:EM}=ts(),SM=new RegExp(
bM[Ye.BUILD],"g"),aN=r=>r.value==="<0.0.0-0",wM=r=>r.value==="",cN=(r,e)=>{let t=!0,n=r.slice(),s=n.pop();for(;t&&n.length;)t=n.every(i=>s.intersects(i,e)),s=n.
pop();return t},BM=(r,e)=>(r=r.replace(ct[Ye.BUILD],""),se("comp",r,e),r=MM(r,e),se("caret",r),r=vM(r,e),se("tildes",r),r=DM(r,e),se("xrange",r),r=_M(r,e),se("s\
tars",r),r),Be=r=>!r||r.toLowerCase()==="x"||r==="*",RM=(r,e,t)=>Be(r)&&!Be(e)||Be(e)&&t&&!Be(t),vM=(r,e)=>r.trim().split(/\s+/).map(t=>TM(t,e)).join(" "),TM=(r,e)=>{
let t=e.loose?ct[Ye.TILDELOOSE]:ct[Ye.TILDE],n=e.includePrerelease?"-0":"";return r.replace(t,(s,i,o,a,c)=>{se("tilde",r,s,i,o,a,c);let l;return Be(i)?l="":Be(o)?
l=`>=${i}.0.0${n} <${+i+1}.0.0-0`:Be(a)?l=`>=${i}.${o}.0${n} <${i}.${+o+1}.0-0`:c?(se("replaceTilde pr",c),l=`>=${i}.${o}.${a}-${c} <${i}.${+o+1}.0-0`):l=`>=${i}\
.${o}.${a} <${i}.${+o+1}.0-0`,se("tilde return",l),l})},MM=(r,e)=>r.trim().split(/\s+/).map(t=>OM(t,e)).join(" "),OM=(r,e)=>{se("caret",r,e);let t=e.loose?ct[Ye.
CARETLOOSE]:ct[Ye.CARET],n=e.includePrerelease?"-0":"";return r.replace(t,(s,i,o,a,c)=>{se("caret",r,s,i,o,a,c);let l;return Be(i)?l="":Be(o)?l=`>=${i}.0.0${n} \
<${+i+1}.0.0-0`:Be(a)?i==="0"?l=`>=${i}.${o}.0${n} <${i}.${+o+1}.0-0`:l=`>=${i}.${o}.0${n} <${+i+1}.0.0-0`:c?(se("replaceCaret pr",c),i==="0"?o==="0"?l=`>=${i}.${o}\
.${a}-${c} <${i}.${o}.${+a+1}-0`:l=`>=${i}.${o}.${a}-${c} <${i}.${+o+1}.0-0`:l=`>=${i}.${o}.${a}-${c} <${+i+1}.0.0-0`):(se("no pr"),i==="0"?o==="0"?l=`>=${i}.${o}\
.${a} <${i}.${o}.${+a+1}-0`:l=`>=${i}.${o}.${a} <${i}.${+o+1}.0-0`:l=`>=${i}.${o}.${a} <${+i+1}.0.0-0`),se("caret return",l),l})},DM=(r,e)=>(se("replaceXRanges",
r,e),r.split(/\s+/).map(t=>LM(t,e)).join(" ")),LM=(r,e)=>{r=r.trim();let t=e.loose?ct[Ye.XRANGELOOSE]:ct[Ye.XRANGE];return r.replace(t,(n,s,i,o,a,c)=>{if(se("xR\
ange",r,n,s,i,o,a,c),RM(i,o,a))return r;let l=Be(i),m=l||Be(o),d=m||Be(a),p=d;return s==="="&&p&&(s=""),c=e.includePrerelease?"-0":"",l?s===">"||s==="<"?n="<0.0\
.0-0":n="*":s&&p?(m&&(o=0),a=0,s===">"?(s=">=",m?(i=+i+1,o=0,a=0):(o=+o+1,a=0)):s==="<="&&(s="<",m?i=+i+1:o=+o+1),s==="<"&&(c="-0"),n=`${s+i}.${o}.${a}${c}`):m?
n=`>=${i}.0.0${c} <${+i+1}.0.0-0`:d&&(n=`>=${i}.${o}.0${c} <${i}.${+o+1}.0-0`),se("xRange return",n),n})},_M=(r,e)=>(se("replaceStars",r,e),r.trim().replace(ct[Ye.
STAR],"")),kM=(r,e)=>(se("replaceGTE0",r,e),r.trim().replace(ct[e.includePrerelease?Ye.GTE0PRE:Ye.GTE0],"")),zM=r=>(e,t,n,s,i,o,a,c,l,m,d,p)=>(Be(n)?t="":Be(s)?
t=`>=${n}.0.0${r?"-0":""}`:Be(i)?t=`>=${n}.${s}.0${r?"-0":""}`:o?t=`>=${t}`:t=`>=${t}${r?"-0":""}`,Be(l)?c="":Be(m)?c=`<${+l+1}.0.0-0`:Be(d)?c=`<${l}.${+m+1}.0-\
0`:p?c=`<=${l}.${m}.${d}-${p}`:r?c=`<${l}.${m}.${+d+1}-0`:c=`<=${c}`,`${t} ${c}`.trim()),UM=(r,e,t)=>{for(let n=0;n<r.length;n++)if(!r[n].test(e))return!1;if(e.
prerelease.length&&!t.includePrerelease){for(let n=0;n<r.length;n++)if(se(r[n].semver),r[n].semver!==qp.ANY&&r[n].semver.prerelease.length>0){let s=r[n].semver;
if(s.major===e.major&&s.minor===e.minor&&s.patch===e.patch)return!0}return!1}return!0}});var xo=N((a3,hN)=>{"use strict";var Ao=Symbol("SemVer ANY"),$p=class r{static get ANY(){return Ao}constructor(e,t){if(t=mN(t),e instanceof r){if(e.loose===!!t.loose)
return e;e=e.value}e=e.trim().split(/\s+/).join(" "),Gp("comparator",e,t),this.options=t,this.loose=!!t.loose,this.parse(e),this.semver===Ao?this.value="":this.
value=this.operator+this.semver.version,Gp("comp",this)}parse(e){let t=this.options.loose?dN[pN.COMPARATORLOOSE]:dN[pN.COMPARATOR],n=e.match(t);if(!n)throw new TypeError(
`Invalid comparator: ${e}`);this.operator=n[1]!==void 0?n[1]:"",this.operator==="="&&(this.operator=""),n[2]?this.semver=new uN(n[2],this.options.loose):this.semver=
Ao}toString(){return this.value}test(e){if(Gp("Comparator.test",e,this.options.loose),this.semver===Ao||e===Ao)return!0;if(typeof e=="string")try{e=new uN(e,this.
options)}catch{return!1}return Qp(e,this.operator,this.semver,this.options)}intersects(e,t){if(!(e instanceof r))throw new TypeError("a Comparator is required");
return this.operator===""?this.value===""?!0:new fN(e.value,t).test(this.value):e.operator===""?e.value===""?!0:new fN(this.value,t).test(e.semver):(t=mN(t),t.includePrerelease&&
(this.value==="<0.0.0-0"||e.value==="<0.0.0-0")||!t.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(
">")&&e.operator.startsWith(">")||this.operator.startsWith("<")&&e.operator.startsWith("<")||this.semver.version===e.semver.version&&this.operator.includes("=")&&
e.operator.includes("=")||Qp(this.semver,"<",e.semver,t)&&this.operator.startsWith(">")&&e.operator.startsWith("<")||Qp(this.semver,">",e.semver,t)&&this.operator.
startsWith("<")&&e.operator.startsWith(">")))}};hN.exports=$p;var mN=Pc(),{safeRe:dN,t:pN}=js(),Qp=Dp(),Gp=ho(),uN=Qe(),fN=kt()});var Co=N((c3,gN)=>{"use strict";var HM=kt(),FM=(r,e,t)=>{try{e=new HM(e,t)}catch{return!1}return e.test(r)};gN.exports=FM});var xN=N((l3,yN)=>{"use strict";var qM=kt(),QM=(r,e)=>new qM(r,e).set.map(t=>t.map(n=>n.value).join(" ").trim().split(" "));yN.exports=QM});var CN=N((m3,AN)=>{"use strict";var GM=Qe(),$M=kt(),jM=(r,e,t)=>{let n=null,s=null,i=null;try{i=new $M(e,t)}catch{return null}return r.forEach(o=>{i.test(o)&&(!n||
s.compare(o)===-1)&&(n=o,s=new GM(n,t))}),n};AN.exports=jM});var NN=N((d3,bN)=>{"use strict";var YM=Qe(),WM=kt(),KM=(r,e,t)=>{let n=null,s=null,i=null;try{i=new WM(e,t)}catch{return null}return r.forEach(o=>{i.test(o)&&(!n||
s.compare(o)===1)&&(n=o,s=new YM(n,t))}),n};bN.exports=KM});var EN=N((p3,PN)=>{"use strict";var jp=Qe(),XM=kt(),IN=go(),JM=(r,e)=>{r=new XM(r,e);let t=new jp("0.0.0");if(r.test(t)||(t=new jp("0.0.0-0"),r.test(t)))return t;
t=null;for(let n=0;n<r.set.length;++n){let s=r.set[n],i=null;s.forEach(o=>{let a=new jp(o.semver.version);switch(o.operator){case">":a.prerelease.length===0?a.patch++:
a.prerelease.push(0),a.raw=a.format();case"":case">=":(!i||IN(a,i))&&(i=a);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${o.operator}`)}}),
i&&(!t||IN(t,i))&&(t=i)}return t&&r.test(t)?t:null};PN.exports=JM});var wN=N((u3,SN)=>{"use strict";var VM=kt(),ZM=(r,e)=>{try{return new VM(r,e).range||"*"}catch{return null}};SN.exports=ZM});var Lc=N((f3,TN)=>{"use strict";var eO=Qe(),vN=xo(),{ANY:tO}=vN,rO=kt(),nO=Co(),BN=go(),RN=vc(),sO=Mc(),iO=Tc(),oO=(r,e,t,n)=>{r=new eO(r,n),e=new rO(e,n);let s,
i,o,a,c;switch(t){case">":s=BN,i=sO,o=RN,a=">",c=">=";break;case"<":s=RN,i=iO,o=BN,a="<",c="<=";break;default:throw new TypeError('Must provide a hilo val of "<\
" or ">"')}if(nO(r,e,n))return!1;for(let l=0;l<e.set.length;++l){let m=e.set[l],d=null,p=null;if(m.forEach(u=>{u.semver===tO&&(u=new vN(">=0.0.0")),d=d||u,p=p||
u,s(u.semver,d.semver,n)?d=u:o(u.semver,p.semver,n)&&(p=u)}),d.operator===a||d.operator===c||(!p.operator||p.operator===a)&&i(r,p.semver))return!1;if(p.operator===
c&&o(r,p.semver))return!1}return!0};TN.exports=oO});var ON=N((h3,MN)=>{"use strict";var aO=Lc(),cO=(r,e,t)=>aO(r,e,">",t);MN.exports=cO});var LN=N((g3,DN)=>{"use strict";var lO=Lc(),mO=(r,e,t)=>lO(r,e,"<",t);DN.exports=mO});var zN=N((y3,kN)=>{"use strict";var _N=kt(),dO=(r,e,t)=>(r=new _N(r,t),e=new _N(e,t),r.intersects(e,t));kN.exports=dO});var HN=N((x3,UN)=>{"use strict";var pO=Co(),uO=_t();UN.exports=(r,e,t)=>{let n=[],s=null,i=null,o=r.sort((m,d)=>uO(m,d,t));for(let m of o)pO(m,e,t)?(i=m,s||(s=m)):
(i&&n.push([s,i]),i=null,s=null);s&&n.push([s,null]);let a=[];for(let[m,d]of n)m===d?a.push(m):!d&&m===o[0]?a.push("*"):d?m===o[0]?a.push(`<=${d}`):a.push(`${m}\
 - ${d}`):a.push(`>=${m}`);let c=a.join(" || "),l=typeof e.raw=="string"?e.raw:String(e);return c.length<l.length?c:e}});var jN=N((A3,$N)=>{"use strict";var FN=kt(),Kp=xo(),{ANY:Yp}=Kp,Wp=Co(),Xp=_t(),fO=(r,e,t={})=>{if(r===e)return!0;r=new FN(r,t),e=new FN(e,t);let n=!1;e:for(let s of r.
set){for(let i of e.set){let o=gO(s,i,t);if(n=n||o!==null,o)continue e}if(n)return!1}return!0},hO=[new Kp(">=0.0.0-0")],qN=[new Kp(">=0.0.0")],gO=(r,e,t)=>{if(r===
e)return!0;if(r.length===1&&r[0].semver===Yp){if(e.length===1&&e[0].semver===Yp)return!0;t.includePrerelease?r=hO:r=qN}if(e.length===1&&e[0].semver===Yp){if(t.includePrerelease)
return!0;e=qN}let n=new Set,s,i;for(let u of r)u.operator===">"||u.operator===">="?s=QN(s,u,t):u.operator==="<"||u.operator==="<="?i=GN(i,u,t):n.add(u.semver);if(n.
size>1)return null;let o;if(s&&i){if(o=Xp(s.semver,i.semver,t),o>0)return null;if(o===0&&(s.operator!==">="||i.operator!=="<="))return null}for(let u of n){if(s&&
!Wp(u,String(s),t)||i&&!Wp(u,String(i),t))return null;for(let h of e)if(!Wp(u,String(h),t))return!1;return!0}let a,c,l,m,d=i&&!t.includePrerelease&&i.semver.prerelease.
length?i.semver:!1,p=s&&!t.includePrerelease&&s.semver.prerelease.length?s.semver:!1;d&&d.prerelease.length===1&&i.operator==="<"&&d.prerelease[0]===0&&(d=!1);for(let u of e){
if(m=m||u.operator===">"||u.operator===">=",l=l||u.operator==="<"||u.operator==="<=",s){if(p&&u.semver.prerelease&&u.semver.prerelease.length&&u.semver.major===
p.major&&u.semver.minor===p.minor&&u.semver.patch===p.patch&&(p=!1),u.operator===">"||u.operator===">="){if(a=QN(s,u,t),a===u&&a!==s)return!1}else if(s.operator===
">="&&!u.test(s.semver))return!1}if(i){if(d&&u.semver.prerelease&&u.semver.prerelease.length&&u.semver.major===d.major&&u.semver.minor===d.minor&&u.semver.patch===
d.patch&&(d=!1),u.operator==="<"||u.operator==="<="){if(c=GN(i,u,t),c===u&&c!==i)return!1}else if(i.operator==="<="&&!u.test(i.semver))return!1}if(!u.operator&&
(i||s)&&o!==0)return!1}return!(s&&l&&!i&&o!==0||i&&m&&!s&&o!==0||p||d)},QN=(r,e,t)=>{if(!r)return e;let n=Xp(r.semver,e.semver,t);return n>0?r:n<0||e.operator===
">"&&r.operator===">="?e:r},GN=(r,e,t)=>{if(!r)return e;let n=Xp(r.semver,e.semver,t);return n<0?r:n>0||e.operator==="<"&&r.operator==="<="?e:r};$N.exports=fO});var XN=N((C3,KN)=>{"use strict";var Jp=js(),YN=ts(),yO=Qe(),WN=Rp(),xO=wn(),AO=ob(),CO=cb(),bO=db(),NO=fb(),IO=gb(),PO=xb(),EO=Cb(),SO=Nb(),wO=_t(),BO=Sb(),RO=Bb(),
vO=Rc(),TO=Mb(),MO=Db(),OO=go(),DO=vc(),LO=Mp(),_O=Op(),kO=Tc(),zO=Mc(),UO=Dp(),HO=Qb(),FO=$b(),qO=xo(),QO=kt(),GO=Co(),$O=xN(),jO=CN(),YO=NN(),WO=EN(),KO=wN(),
XO=Lc(),JO=ON(),VO=LN(),ZO=zN(),eD=HN(),tD=jN();KN.exports={parse:xO,valid:AO,clean:CO,inc:bO,diff:NO,major:IO,minor:PO,patch:EO,prerelease:SO,compare:wO,rcompare:BO,
compareLoose:RO,compareBuild:vO,sort:TO,rsort:MO,gt:OO,lt:DO,eq:LO,neq:_O,gte:kO,lte:zO,cmp:UO,coerce:HO,truncate:FO,Comparator:qO,Range:QO,satisfies:GO,toComparators:$O,
maxSatisfying:jO,minSatisfying:YO,minVersion:WO,validRange:KO,outside:XO,gtr:JO,ltr:VO,intersects:ZO,simplifyRange:eD,subset:tD,SemVer:yO,re:Jp.re,src:Jp.src,tokens:Jp.
t,SEMVER_SPEC_VERSION:YN.SEMVER_SPEC_VERSION,RELEASE_TYPES:YN.RELEASE_TYPES,compareIdentifiers:WN.compareIdentifiers,rcompareIdentifiers:WN.rcompareIdentifiers}});var RI=N((nj,BI)=>{var Vs=1e3,Zs=Vs*60,ei=Zs*60,as=ei*24,OD=as*7,DD=as*365.25;BI.exports=function(r,e){e=e||{};var t=typeof r;if(t==="string"&&r.length>0)return LD(
r);if(t==="number"&&isFinite(r))return e.long?kD(r):_D(r);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(r))};function LD(r){
if(r=String(r),!(r.length>100)){var e=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(r);if(e){var t=parseFloat(e[1]),n=(e[2]||"ms").toLowerCase();switch(n){case"years":case"year":case"yrs":case"yr":case"y":return t*DD;case"weeks":case"week":case"\
w":return t*OD;case"days":case"day":case"d":return t*as;case"hours":case"hour":case"hrs":case"hr":case"h":return t*ei;case"minutes":case"minute":case"mins":case"\
min":case"m":return t*Zs;case"seconds":case"second":case"secs":case"sec":case"s":return t*Vs;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return t;default:return}}}}function _D(r){var e=Math.abs(r);return e>=as?Math.round(r/as)+"d":e>=ei?Math.round(r/ei)+"h":e>=Zs?Math.round(r/Zs)+"m":e>=Vs?Math.round(
r/Vs)+"s":r+"ms"}function kD(r){var e=Math.abs(r);return e>=as?el(r,e,as,"day"):e>=ei?el(r,e,ei,"hour"):e>=Zs?el(r,e,Zs,"minute"):e>=Vs?el(r,e,Vs,"second"):r+" \
ms"}function el(r,e,t,n){var s=e>=t*1.5;return Math.round(r/t)+" "+n+(s?"s":"")}});var yu=N((sj,vI)=>{function zD(r){t.debug=t,t.default=t,t.coerce=c,t.disable=o,t.enable=s,t.enabled=a,t.humanize=RI(),t.destroy=l,Object.keys(r).forEach(m=>{t[m]=
r[m]}),t.names=[],t.skips=[],t.formatters={};function e(m){let d=0;for(let p=0;p<m.length;p++)d=(d<<5)-d+m.charCodeAt(p),d|=0;return t.colors[Math.abs(d)%t.colors.
length]}t.selectColor=e;function t(m){let d,p=null,u,h;function g(...x){if(!g.enabled)return;let A=g,C=Number(new Date),b=C-(d||C);A.diff=b,A.prev=d,A.curr=C,d=
C,x[0]=t.coerce(x[0]),typeof x[0]!="string"&&x.unshift("%O");let S=0;x[0]=x[0].replace(/%([a-zA-Z%])/g,(V,z)=>{if(V==="%%")return"%";S++;let Nt=t.formatters[z];
if(typeof Nt=="function"){let Le=x[S];V=Nt.call(A,Le),x.splice(S,1),S--}return V}),t.formatArgs.call(A,x),(A.log||t.log).apply(A,x)}return g.namespace=m,g.useColors=
t.useColors(),g.color=t.selectColor(m),g.extend=n,g.destroy=t.destroy,Object.defineProperty(g,"enabled",{enumerable:!0,configurable:!1,get:()=>p!==null?p:(u!==t.
namespaces&&(u=t.namespaces,h=t.enabled(m)),h),set:x=>{p=x}}),typeof t.init=="function"&&t.init(g),g}function n(m,d){let p=t(this.namespace+(typeof d>"u"?":":d)+
m);return p.log=this.log,p}function s(m){t.save(m),t.namespaces=m,t.names=[],t.skips=[];let d=(typeof m=="string"?m:"").trim().replace(/\s+/g,",").split(",").filter(
Boolean);for(let p of d)p[0]==="-"?t.skips.push(p.slice(1)):t.names.push(p)}function i(m,d){let p=0,u=0,h=-1,g=0;for(;p<m.length;)if(u<d.length&&(d[u]===m[p]||d[u]===
"*"))d[u]==="*"?(h=u,g=p,u++):(p++,u++);else if(h!==-1)u=h+1,g++,p=g;else return!1;for(;u<d.length&&d[u]==="*";)u++;return u===d.length}function o(){let m=[...t.
names,...t.skips.map(d=>"-"+d)].join(",");return t.enable(""),m}function a(m){for(let d of t.skips)if(i(m,d))return!1;for(let d of t.names)if(i(m,d))return!0;return!1}
function c(m){return m instanceof Error?m.stack||m.message:m}function l(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anyth\
ing. It will be removed in the next major version of `debug`.")}return t.enable(t.load()),t}vI.exports=zD});var TI=N((dt,tl)=>{dt.formatArgs=HD;dt.save=FD;dt.load=qD;dt.useColors=UD;dt.storage=QD();dt.destroy=(()=>{let r=!1;return()=>{r||(r=!0,console.warn("Instance m\
ethod `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})();dt.colors=["#0000CC","#0000F\
F","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333F\
F","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC3\
3","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC339\
9","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF333\
3","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function UD(){if(typeof window<"u"&&window.process&&(window.
process.type==="renderer"||window.process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))
return!1;let r;return typeof document<"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<
"u"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(r=navigator.userAgent.
toLowerCase().match(/firefox\/(\d+)/))&&parseInt(r[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}
function HD(r){if(r[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+r[0]+(this.useColors?"%c ":" ")+"+"+tl.exports.humanize(this.diff),!this.
useColors)return;let e="color: "+this.color;r.splice(1,0,e,"color: inherit");let t=0,n=0;r[0].replace(/%[a-zA-Z%]/g,s=>{s!=="%%"&&(t++,s==="%c"&&(n=t))}),r.splice(
n,0,e)}dt.log=console.debug||console.log||(()=>{});function FD(r){try{r?dt.storage.setItem("debug",r):dt.storage.removeItem("debug")}catch{}}function qD(){let r;
try{r=dt.storage.getItem("debug")||dt.storage.getItem("DEBUG")}catch{}return!r&&typeof process<"u"&&"env"in process&&(r=process.env.DEBUG),r}function QD(){try{return localStorage}catch{}}
tl.exports=yu()(dt);var{formatters:GD}=tl.exports;GD.j=function(r){try{return JSON.stringify(r)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}});var OI=N((ij,MI)=>{"use strict";MI.exports=(r,e=process.argv)=>{let t=r.startsWith("-")?"":r.length===1?"-":"--",n=e.indexOf(t+r),s=e.indexOf("--");return n!==-1&&
(s===-1||n<s)}});var _I=N((oj,LI)=>{"use strict";var $D=ie("os"),DI=ie("tty"),Ut=OI(),{env:_e}=process,Mn;Ut("no-color")||Ut("no-colors")||Ut("color=false")||Ut("color=never")?Mn=
0:(Ut("color")||Ut("colors")||Ut("color=true")||Ut("color=always"))&&(Mn=1);"FORCE_COLOR"in _e&&(_e.FORCE_COLOR==="true"?Mn=1:_e.FORCE_COLOR==="false"?Mn=0:Mn=_e.
FORCE_COLOR.length===0?1:Math.min(parseInt(_e.FORCE_COLOR,10),3));function xu(r){return r===0?!1:{level:r,hasBasic:!0,has256:r>=2,has16m:r>=3}}function Au(r,e){
if(Mn===0)return 0;if(Ut("color=16m")||Ut("color=full")||Ut("color=truecolor"))return 3;if(Ut("color=256"))return 2;if(r&&!e&&Mn===void 0)return 0;let t=Mn||0;if(_e.
TERM==="dumb")return t;if(process.platform==="win32"){let n=$D.release().split(".");return Number(n[0])>=10&&Number(n[2])>=10586?Number(n[2])>=14931?3:2:1}if("C\
I"in _e)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(n=>n in _e)||_e.CI_NAME==="codeship"?1:t;if("TEAMCITY_VERSION"in _e)
return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(_e.TEAMCITY_VERSION)?1:0;if(_e.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in _e){let n=parseInt((_e.TERM_PROGRAM_VERSION||
"").split(".")[0],10);switch(_e.TERM_PROGRAM){case"iTerm.app":return n>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(_e.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.
test(_e.TERM)||"COLORTERM"in _e?1:t}function jD(r){let e=Au(r,r&&r.isTTY);return xu(e)}LI.exports={supportsColor:jD,stdout:xu(Au(!0,DI.isatty(1))),stderr:xu(Au(
!0,DI.isatty(2)))}});var zI=N((ke,nl)=>{var YD=ie("tty"),rl=ie("util");ke.init=eL;ke.log=JD;ke.formatArgs=KD;ke.save=VD;ke.load=ZD;ke.useColors=WD;ke.destroy=rl.deprecate(()=>{},"In\
stance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");ke.colors=[6,2,3,4,5,1];try{
let r=_I();r&&(r.stderr||r).level>=2&&(ke.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,
134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}
ke.inspectOpts=Object.keys(process.env).filter(r=>/^debug_/i.test(r)).reduce((r,e)=>{let t=e.substring(6).toLowerCase().replace(/_([a-z])/g,(s,i)=>i.toUpperCase()),
n=process.env[e];return/^(yes|on|true|enabled)$/i.test(n)?n=!0:/^(no|off|false|disabled)$/i.test(n)?n=!1:n==="null"?n=null:n=Number(n),r[t]=n,r},{});function WD(){
return"colors"in ke.inspectOpts?!!ke.inspectOpts.colors:YD.isatty(process.stderr.fd)}function KD(r){let{namespace:e,useColors:t}=this;if(t){let n=this.color,s="\
\x1B[3"+(n<8?n:"8;5;"+n),i=`  ${s};1m${e} \x1B[0m`;r[0]=i+r[0].split(`
`).join(`
`+i),r.push(s+"m+"+nl.exports.humanize(this.diff)+"\x1B[0m")}else r[0]=XD()+e+" "+r[0]}function XD(){return ke.inspectOpts.hideDate?"":new Date().toISOString()+
" "}function JD(...r){return process.stderr.write(rl.formatWithOptions(ke.inspectOpts,...r)+`
`)}function VD(r){r?process.env.DEBUG=r:delete process.env.DEBUG}function ZD(){return process.env.DEBUG}function eL(r){r.inspectOpts={};let e=Object.keys(ke.inspectOpts);
for(let t=0;t<e.length;t++)r.inspectOpts[e[t]]=ke.inspectOpts[e[t]]}nl.exports=yu()(ke);var{formatters:kI}=nl.exports;kI.o=function(r){return this.inspectOpts.colors=
this.useColors,rl.inspect(r,this.inspectOpts).split(`
`).map(e=>e.trim()).join(" ")};kI.O=function(r){return this.inspectOpts.colors=this.useColors,rl.inspect(r,this.inspectOpts)}});var sl=N((aj,Cu)=>{typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?Cu.exports=TI():Cu.exports=zI()});var FI=N(pt=>{"use strict";var tL=pt&&pt.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.getOwnPropertyDescriptor(e,t);(!s||("\
get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&
(n=t),r[n]=e[t]})),rL=pt&&pt.__setModuleDefault||(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=
e}),UI=pt&&pt.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.hasOwnProperty.call(r,t)&&
tL(e,r,t);return rL(e,r),e};Object.defineProperty(pt,"__esModule",{value:!0});pt.req=pt.json=pt.toBuffer=void 0;var nL=UI(ie("http")),sL=UI(ie("https"));async function HI(r){
let e=0,t=[];for await(let n of r)e+=n.length,t.push(n);return Buffer.concat(t,e)}pt.toBuffer=HI;async function iL(r){let t=(await HI(r)).toString("utf8");try{return JSON.
parse(t)}catch(n){let s=n;throw s.message+=` (input: ${t})`,s}}pt.json=iL;function oL(r,e={}){let n=((typeof r=="string"?r:r.href).startsWith("https:")?sL:nL).request(
r,e),s=new Promise((i,o)=>{n.once("response",i).once("error",o).end()});return n.then=s.then.bind(s),n}pt.req=oL});var Nu=N(Pt=>{"use strict";var QI=Pt&&Pt.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.getOwnPropertyDescriptor(e,t);(!s||("\
get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&
(n=t),r[n]=e[t]})),aL=Pt&&Pt.__setModuleDefault||(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=
e}),GI=Pt&&Pt.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.hasOwnProperty.call(r,t)&&
QI(e,r,t);return aL(e,r),e},cL=Pt&&Pt.__exportStar||function(r,e){for(var t in r)t!=="default"&&!Object.prototype.hasOwnProperty.call(e,t)&&QI(e,r,t)};Object.defineProperty(
Pt,"__esModule",{value:!0});Pt.Agent=void 0;var lL=GI(ie("net")),qI=GI(ie("http")),mL=ie("https");cL(FI(),Pt);var gr=Symbol("AgentBaseInternalState"),bu=class extends qI.
Agent{constructor(e){super(e),this[gr]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint=="boolean")return e.secureEndpoint;if(typeof e.protocol=="string")
return e.protocol==="https:"}let{stack:t}=new Error;return typeof t!="string"?!1:t.split(`
`).some(n=>n.indexOf("(https.js:")!==-1||n.indexOf("node:https:")!==-1)}incrementSockets(e){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[e]||(this.sockets[e]=[]);let t=new lL.Socket({writable:!1});return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||
t===null)return;let n=this.sockets[e],s=n.indexOf(t);s!==-1&&(n.splice(s,1),this.totalSocketCount--,n.length===0&&delete this.sockets[e])}getName(e){return this.
isSecureEndpoint(e)?mL.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,n){let s={...t,secureEndpoint:this.isSecureEndpoint(t)},i=this.getName(
s),o=this.incrementSockets(i);Promise.resolve().then(()=>this.connect(e,s)).then(a=>{if(this.decrementSockets(i,o),a instanceof qI.Agent)try{return a.addRequest(
e,s)}catch(c){return n(c)}this[gr].currentSocket=a,super.createSocket(e,t,n)},a=>{this.decrementSockets(i,o),n(a)})}createConnection(){let e=this[gr].currentSocket;
if(this[gr].currentSocket=void 0,!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){return this[gr].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(e){this[gr]&&(this[gr].defaultPort=e)}get protocol(){return this[gr].protocol??(this.isSecureEndpoint()?"https\
:":"http:")}set protocol(e){this[gr]&&(this[gr].protocol=e)}};Pt.Agent=bu});var $I=N(ti=>{"use strict";var dL=ti&&ti.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(ti,"__esModule",{value:!0});ti.
parseProxyResponse=void 0;var pL=dL(sl()),il=(0,pL.default)("https-proxy-agent:parse-proxy-response");function uL(r){return new Promise((e,t)=>{let n=0,s=[];function i(){
let m=r.read();m?l(m):r.once("readable",i)}function o(){r.removeListener("end",a),r.removeListener("error",c),r.removeListener("readable",i)}function a(){o(),il(
"onend"),t(new Error("Proxy connection ended before receiving CONNECT response"))}function c(m){o(),il("onerror %o",m),t(m)}function l(m){s.push(m),n+=m.length;
let d=Buffer.concat(s,n),p=d.indexOf(`\r
\r
`);if(p===-1){il("have not received end of HTTP headers yet..."),i();return}let u=d.slice(0,p).toString("ascii").split(`\r
`),h=u.shift();if(!h)return r.destroy(),t(new Error("No header received from proxy CONNECT response"));let g=h.split(" "),x=+g[1],A=g.slice(2).join(" "),C={};for(let b of u){
if(!b)continue;let S=b.indexOf(":");if(S===-1)return r.destroy(),t(new Error(`Invalid header from proxy CONNECT response: "${b}"`));let te=b.slice(0,S).toLowerCase(),
V=b.slice(S+1).trimStart(),z=C[te];typeof z=="string"?C[te]=[z,V]:Array.isArray(z)?z.push(V):C[te]=V}il("got proxy server response: %o %o",h,C),o(),e({connect:{
statusCode:x,statusText:A,headers:C},buffered:d})}r.on("error",c),r.on("end",a),i()})}ti.parseProxyResponse=uL});var JI=N(Ht=>{"use strict";var fL=Ht&&Ht.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.getOwnPropertyDescriptor(e,t);(!s||("\
get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&
(n=t),r[n]=e[t]})),hL=Ht&&Ht.__setModuleDefault||(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=
e}),KI=Ht&&Ht.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.hasOwnProperty.call(r,t)&&
fL(e,r,t);return hL(e,r),e},XI=Ht&&Ht.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(Ht,"__esModule",{value:!0});Ht.HttpsProxyAgent=
void 0;var ol=KI(ie("net")),jI=KI(ie("tls")),gL=XI(ie("assert")),yL=XI(sl()),xL=Nu(),AL=ie("url"),CL=$I(),ko=(0,yL.default)("https-proxy-agent"),YI=r=>r.servername===
void 0&&r.host&&!ol.isIP(r.host)?{...r,servername:r.host}:r,al=class extends xL.Agent{constructor(e,t){super(t),this.options={path:void 0},this.proxy=typeof e==
"string"?new AL.URL(e):e,this.proxyHeaders=t?.headers??{},ko("Creating new HttpsProxyAgent instance: %o",this.proxy.href);let n=(this.proxy.hostname||this.proxy.
host).replace(/^\[|\]$/g,""),s=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...t?
WI(t,"headers"):null,host:n,port:s}}async connect(e,t){let{proxy:n}=this;if(!t.host)throw new TypeError('No "host" provided');let s;n.protocol==="https:"?(ko("C\
reating `tls.Socket`: %o",this.connectOpts),s=jI.connect(YI(this.connectOpts))):(ko("Creating `net.Socket`: %o",this.connectOpts),s=ol.connect(this.connectOpts));
let i=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders},o=ol.isIPv6(t.host)?`[${t.host}]`:t.host,a=`CONNECT ${o}:${t.port} HTTP/1.\
1\r
`;if(n.username||n.password){let p=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;i["Proxy-Authorization"]=`Basic ${Buffer.from(p).toString(
"base64")}`}i.Host=`${o}:${t.port}`,i["Proxy-Connection"]||(i["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let p of Object.keys(i))a+=`${p}: ${i[p]}\
\r
`;let c=(0,CL.parseProxyResponse)(s);s.write(`${a}\r
`);let{connect:l,buffered:m}=await c;if(e.emit("proxyConnect",l),this.emit("proxyConnect",l,e),l.statusCode===200)return e.once("socket",bL),t.secureEndpoint?(ko(
"Upgrading socket connection to TLS"),jI.connect({...WI(YI(t),"host","path","port"),socket:s})):s;s.destroy();let d=new ol.Socket({writable:!1});return d.readable=
!0,e.once("socket",p=>{ko("Replaying proxy buffer for failed request"),(0,gL.default)(p.listenerCount("data")>0),p.push(m),p.push(null)}),d}};al.protocols=["htt\
p","https"];Ht.HttpsProxyAgent=al;function bL(r){r.resume()}function WI(r,...e){let t={},n;for(n in r)e.includes(n)||(t[n]=r[n]);return t}});var eP=N(Ft=>{"use strict";var NL=Ft&&Ft.__createBinding||(Object.create?(function(r,e,t,n){n===void 0&&(n=t);var s=Object.getOwnPropertyDescriptor(e,t);(!s||("\
get"in s?!e.__esModule:s.writable||s.configurable))&&(s={enumerable:!0,get:function(){return e[t]}}),Object.defineProperty(r,n,s)}):(function(r,e,t,n){n===void 0&&
(n=t),r[n]=e[t]})),IL=Ft&&Ft.__setModuleDefault||(Object.create?(function(r,e){Object.defineProperty(r,"default",{enumerable:!0,value:e})}):function(r,e){r.default=
e}),ZI=Ft&&Ft.__importStar||function(r){if(r&&r.__esModule)return r;var e={};if(r!=null)for(var t in r)t!=="default"&&Object.prototype.hasOwnProperty.call(r,t)&&
NL(e,r,t);return IL(e,r),e},PL=Ft&&Ft.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(Ft,"__esModule",{value:!0});Ft.HttpProxyAgent=
void 0;var EL=ZI(ie("net")),SL=ZI(ie("tls")),wL=PL(sl()),BL=ie("events"),RL=Nu(),VI=ie("url"),ri=(0,wL.default)("http-proxy-agent"),cl=class extends RL.Agent{constructor(e,t){
super(t),this.proxy=typeof e=="string"?new VI.URL(e):e,this.proxyHeaders=t?.headers??{},ri("Creating new HttpProxyAgent instance: %o",this.proxy.href);let n=(this.
proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),s=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...t?
vL(t,"headers"):null,host:n,port:s}}addRequest(e,t){e._header=null,this.setRequestProps(e,t),super.addRequest(e,t)}setRequestProps(e,t){let{proxy:n}=this,s=t.secureEndpoint?
"https:":"http:",i=e.getHeader("host")||"localhost",o=`${s}//${i}`,a=new VI.URL(e.path,o);t.port!==80&&(a.port=String(t.port)),e.path=String(a);let c=typeof this.
proxyHeaders=="function"?this.proxyHeaders():{...this.proxyHeaders};if(n.username||n.password){let l=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
c["Proxy-Authorization"]=`Basic ${Buffer.from(l).toString("base64")}`}c["Proxy-Connection"]||(c["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(let l of Object.
keys(c)){let m=c[l];m&&e.setHeader(l,m)}}async connect(e,t){e._header=null,e.path.includes("://")||this.setRequestProps(e,t);let n,s;ri("Regenerating stored HTT\
P header string for request"),e._implicitHeader(),e.outputData&&e.outputData.length>0&&(ri("Patching connection write() output buffer with updated header"),n=e.
outputData[0].data,s=n.indexOf(`\r
\r
`)+4,e.outputData[0].data=e._header+n.substring(s),ri("Output buffer: %o",e.outputData[0].data));let i;return this.proxy.protocol==="https:"?(ri("Creating `tls.\
Socket`: %o",this.connectOpts),i=SL.connect(this.connectOpts)):(ri("Creating `net.Socket`: %o",this.connectOpts),i=EL.connect(this.connectOpts)),await(0,BL.once)(
i,"connect"),i}};cl.protocols=["http","https"];Ft.HttpProxyAgent=cl;function vL(r,...e){let t={},n;for(n in r)e.includes(n)||(t[n]=r[n]);return t}});var RP=N(gl=>{"use strict";Object.defineProperty(gl,"__esModule",{value:!0});gl.state=void 0;gl.state={instrumenterImplementation:void 0}});var jP=N(bl=>{"use strict";Object.defineProperty(bl,"__esModule",{value:!0});bl.state=void 0;bl.state={operationRequestMap:new WeakMap}});var S0=N((sae,yF)=>{yF.exports={name:"@actions/cache",version:"6.3.0",description:"Actions cache lib",keywords:["github","actions","cache"],homepage:"https://gi\
thub.com/actions/toolkit/tree/main/packages/cache",license:"MIT",type:"module",main:"lib/cache.js",types:"lib/cache.d.ts",exports:{".":{types:"./lib/cache.d.ts",
import:"./lib/cache.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{type:"git",url:"git+ht\
tps://github.com/actions/toolkit.git",directory:"packages/cache"},scripts:{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json",
test:'echo "Error: run tests from root" && exit 1',tsc:"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},bugs:{url:"https://github.com/a\
ctions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"\
^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1",semver:"^7.8.5"},devDependencies:{"@protobuf\
-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0",typescript:"^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}});var B0=N((iae,w0)=>{var xF=S0();w0.exports={version:xF.version}});var ed=N(Ri=>{"use strict";Object.defineProperty(Ri,"__esModule",{value:!0});Ri.isJsonObject=Ri.typeofJsonValue=void 0;function wF(r){let e=typeof r;if(e=="obje\
ct"){if(Array.isArray(r))return"array";if(r===null)return"null"}return e}Ri.typeofJsonValue=wF;function BF(r){return r!==null&&typeof r=="object"&&!Array.isArray(
r)}Ri.isJsonObject=BF});var rd=N(vi=>{"use strict";Object.defineProperty(vi,"__esModule",{value:!0});vi.base64encode=vi.base64decode=void 0;var yn="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz0123456789+/".split(""),td=[];for(let r=0;r<yn.length;r++)td[yn[r].charCodeAt(0)]=r;td[45]=yn.indexOf("+");td[95]=yn.indexOf("/");function RF(r){
let e=r.length*3/4;r[r.length-2]=="="?e-=2:r[r.length-1]=="="&&(e-=1);let t=new Uint8Array(e),n=0,s=0,i,o=0;for(let a=0;a<r.length;a++){if(i=td[r.charCodeAt(a)],
i===void 0)switch(r[a]){case"=":s=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(s){case 0:o=i,s=1;break;case 1:t[n++]=o<<2|(i&48)>>4,o=i,s=2;break;case 2:
t[n++]=(o&15)<<4|(i&60)>>2,o=i,s=3;break;case 3:t[n++]=(o&3)<<6|i,s=0;break}}if(s==1)throw Error("invalid base64 string.");return t.subarray(0,n)}vi.base64decode=
RF;function vF(r){let e="",t=0,n,s=0;for(let i=0;i<r.length;i++)switch(n=r[i],t){case 0:e+=yn[n>>2],s=(n&3)<<4,t=1;break;case 1:e+=yn[s|n>>4],s=(n&15)<<2,t=2;break;case 2:
e+=yn[s|n>>6],e+=yn[n&63],t=0;break}return t&&(e+=yn[s],e+="=",t==1&&(e+="=")),e}vi.base64encode=vF});var O0=N(nd=>{"use strict";Object.defineProperty(nd,"__esModule",{value:!0});nd.utf8read=void 0;var wx=r=>String.fromCharCode.apply(String,r);function TF(r){if(r.
length<1)return"";let e=0,t=[],n=[],s=0,i,o=r.length;for(;e<o;)i=r[e++],i<128?n[s++]=i:i>191&&i<224?n[s++]=(i&31)<<6|r[e++]&63:i>239&&i<365?(i=((i&7)<<18|(r[e++]&
63)<<12|(r[e++]&63)<<6|r[e++]&63)-65536,n[s++]=55296+(i>>10),n[s++]=56320+(i&1023)):n[s++]=(i&15)<<12|(r[e++]&63)<<6|r[e++]&63,s>8191&&(t.push(wx(n)),s=0);return t.
length?(s&&t.push(wx(n.slice(0,s))),t.join("")):wx(n.slice(0,s))}nd.utf8read=TF});var qa=N(qr=>{"use strict";Object.defineProperty(qr,"__esModule",{value:!0});qr.WireType=qr.mergeBinaryOptions=qr.UnknownFieldHandler=void 0;var MF;(function(r){
r.symbol=Symbol.for("protobuf-ts/unknown"),r.onRead=(t,n,s,i,o)=>{(e(n)?n[r.symbol]:n[r.symbol]=[]).push({no:s,wireType:i,data:o})},r.onWrite=(t,n,s)=>{for(let{
no:i,wireType:o,data:a}of r.list(n))s.tag(i,o).raw(a)},r.list=(t,n)=>{if(e(t)){let s=t[r.symbol];return n?s.filter(i=>i.no==n):s}return[]},r.last=(t,n)=>r.list(
t,n).slice(-1)[0];let e=t=>t&&Array.isArray(t[r.symbol])})(MF=qr.UnknownFieldHandler||(qr.UnknownFieldHandler={}));function OF(r,e){return Object.assign(Object.
assign({},r),e)}qr.mergeBinaryOptions=OF;var DF;(function(r){r[r.Varint=0]="Varint",r[r.Bit64=1]="Bit64",r[r.LengthDelimited=2]="LengthDelimited",r[r.StartGroup=
3]="StartGroup",r[r.EndGroup=4]="EndGroup",r[r.Bit32=5]="Bit32"})(DF=qr.WireType||(qr.WireType={}))});var id=N(At=>{"use strict";Object.defineProperty(At,"__esModule",{value:!0});At.varint32read=At.varint32write=At.int64toString=At.int64fromString=At.varint64write=
At.varint64read=void 0;function LF(){let r=0,e=0;for(let n=0;n<28;n+=7){let s=this.buf[this.pos++];if(r|=(s&127)<<n,(s&128)==0)return this.assertBounds(),[r,e]}
let t=this.buf[this.pos++];if(r|=(t&15)<<28,e=(t&112)>>4,(t&128)==0)return this.assertBounds(),[r,e];for(let n=3;n<=31;n+=7){let s=this.buf[this.pos++];if(e|=(s&
127)<<n,(s&128)==0)return this.assertBounds(),[r,e]}throw new Error("invalid varint")}At.varint64read=LF;function _F(r,e,t){for(let i=0;i<28;i=i+7){let o=r>>>i,
a=!(!(o>>>7)&&e==0),c=(a?o|128:o)&255;if(t.push(c),!a)return}let n=r>>>28&15|(e&7)<<4,s=e>>3!=0;if(t.push((s?n|128:n)&255),!!s){for(let i=3;i<31;i=i+7){let o=e>>>
i,a=!!(o>>>7),c=(a?o|128:o)&255;if(t.push(c),!a)return}t.push(e>>>31&1)}}At.varint64write=_F;var sd=65536*65536;function kF(r){let e=r[0]=="-";e&&(r=r.slice(1));
let t=1e6,n=0,s=0;function i(o,a){let c=Number(r.slice(o,a));s*=t,n=n*t+c,n>=sd&&(s=s+(n/sd|0),n=n%sd)}return i(-24,-18),i(-18,-12),i(-12,-6),i(-6),[e,n,s]}At.int64fromString=
kF;function zF(r,e){if(e>>>0<=2097151)return""+(sd*e+(r>>>0));let t=r&16777215,n=(r>>>24|e<<8)>>>0&16777215,s=e>>16&65535,i=t+n*6777216+s*6710656,o=n+s*8147497,
a=s*2,c=1e7;i>=c&&(o+=Math.floor(i/c),i%=c),o>=c&&(a+=Math.floor(o/c),o%=c);function l(m,d){let p=m?String(m):"";return d?"0000000".slice(p.length)+p:p}return l(
a,0)+l(o,a)+l(i,1)}At.int64toString=zF;function UF(r,e){if(r>=0){for(;r>127;)e.push(r&127|128),r=r>>>7;e.push(r)}else{for(let t=0;t<9;t++)e.push(r&127|128),r=r>>
7;e.push(1)}}At.varint32write=UF;function HF(){let r=this.buf[this.pos++],e=r&127;if((r&128)==0)return this.assertBounds(),e;if(r=this.buf[this.pos++],e|=(r&127)<<
7,(r&128)==0)return this.assertBounds(),e;if(r=this.buf[this.pos++],e|=(r&127)<<14,(r&128)==0)return this.assertBounds(),e;if(r=this.buf[this.pos++],e|=(r&127)<<
21,(r&128)==0)return this.assertBounds(),e;r=this.buf[this.pos++],e|=(r&15)<<28;for(let t=5;(r&128)!==0&&t<10;t++)r=this.buf[this.pos++];if((r&128)!=0)throw new Error(
"invalid varint");return this.assertBounds(),e>>>0}At.varint32read=HF});var Qn=N(qn=>{"use strict";Object.defineProperty(qn,"__esModule",{value:!0});qn.PbLong=qn.PbULong=qn.detectBi=void 0;var Qa=id(),ee;function D0(){let r=new DataView(
new ArrayBuffer(8));ee=globalThis.BigInt!==void 0&&typeof r.getBigInt64=="function"&&typeof r.getBigUint64=="function"&&typeof r.setBigInt64=="function"&&typeof r.
setBigUint64=="function"?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:r}:
void 0}qn.detectBi=D0;D0();function L0(r){if(!r)throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-s\
upport")}var _0=/^-?[0-9]+$/,ad=4294967296,od=2147483648,cd=class{constructor(e,t){this.lo=e|0,this.hi=t|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let e=this.
hi*ad+(this.lo>>>0);if(!Number.isSafeInteger(e))throw new Error("cannot convert to safe number");return e}},Ga=class r extends cd{static from(e){if(ee)switch(typeof e){case"\
string":if(e=="0")return this.ZERO;if(e=="")throw new Error("string is no integer");e=ee.C(e);case"number":if(e===0)return this.ZERO;e=ee.C(e);case"bigint":if(!e)
return this.ZERO;if(e<ee.UMIN)throw new Error("signed value for ulong");if(e>ee.UMAX)throw new Error("ulong too large");return ee.V.setBigUint64(0,e,!0),new r(ee.
V.getInt32(0,!0),ee.V.getInt32(4,!0))}else switch(typeof e){case"string":if(e=="0")return this.ZERO;if(e=e.trim(),!_0.test(e))throw new Error("string is no inte\
ger");let[t,n,s]=Qa.int64fromString(e);if(t)throw new Error("signed value for ulong");return new r(n,s);case"number":if(e==0)return this.ZERO;if(!Number.isSafeInteger(
e))throw new Error("number is no integer");if(e<0)throw new Error("signed value for ulong");return new r(e,e/ad)}throw new Error("unknown value "+typeof e)}toString(){
return ee?this.toBigInt().toString():Qa.int64toString(this.lo,this.hi)}toBigInt(){return L0(ee),ee.V.setInt32(0,this.lo,!0),ee.V.setInt32(4,this.hi,!0),ee.V.getBigUint64(
0,!0)}};qn.PbULong=Ga;Ga.ZERO=new Ga(0,0);var $a=class r extends cd{static from(e){if(ee)switch(typeof e){case"string":if(e=="0")return this.ZERO;if(e=="")throw new Error(
"string is no integer");e=ee.C(e);case"number":if(e===0)return this.ZERO;e=ee.C(e);case"bigint":if(!e)return this.ZERO;if(e<ee.MIN)throw new Error("signed long \
too small");if(e>ee.MAX)throw new Error("signed long too large");return ee.V.setBigInt64(0,e,!0),new r(ee.V.getInt32(0,!0),ee.V.getInt32(4,!0))}else switch(typeof e){case"\
string":if(e=="0")return this.ZERO;if(e=e.trim(),!_0.test(e))throw new Error("string is no integer");let[t,n,s]=Qa.int64fromString(e);if(t){if(s>od||s==od&&n!=0)
throw new Error("signed long too small")}else if(s>=od)throw new Error("signed long too large");let i=new r(n,s);return t?i.negate():i;case"number":if(e==0)return this.
ZERO;if(!Number.isSafeInteger(e))throw new Error("number is no integer");return e>0?new r(e,e/ad):new r(-e,-e/ad).negate()}throw new Error("unknown value "+typeof e)}isNegative(){
return(this.hi&od)!==0}negate(){let e=~this.hi,t=this.lo;return t?t=~t+1:e+=1,new r(t,e)}toString(){if(ee)return this.toBigInt().toString();if(this.isNegative()){
let e=this.negate();return"-"+Qa.int64toString(e.lo,e.hi)}return Qa.int64toString(this.lo,this.hi)}toBigInt(){return L0(ee),ee.V.setInt32(0,this.lo,!0),ee.V.setInt32(
4,this.hi,!0),ee.V.getBigInt64(0,!0)}};qn.PbLong=$a;$a.ZERO=new $a(0,0)});var Bx=N(Mi=>{"use strict";Object.defineProperty(Mi,"__esModule",{value:!0});Mi.BinaryReader=Mi.binaryReadOptions=void 0;var Ti=qa(),ja=Qn(),k0=id(),z0={readUnknownField:!0,
readerFactory:r=>new ld(r)};function FF(r){return r?Object.assign(Object.assign({},z0),r):z0}Mi.binaryReadOptions=FF;var ld=class{constructor(e,t){this.varint64=
k0.varint64read,this.uint32=k0.varint32read,this.buf=e,this.len=e.length,this.pos=0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength),this.textDecoder=
t??new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){let e=this.uint32(),t=e>>>3,n=e&7;if(t<=0||n<0||n>5)throw new Error("illegal tag: field no "+t+" wire \
type "+n);return[t,n]}skip(e){let t=this.pos;switch(e){case Ti.WireType.Varint:for(;this.buf[this.pos++]&128;);break;case Ti.WireType.Bit64:this.pos+=4;case Ti.
WireType.Bit32:this.pos+=4;break;case Ti.WireType.LengthDelimited:let n=this.uint32();this.pos+=n;break;case Ti.WireType.StartGroup:let s;for(;(s=this.tag()[1])!==
Ti.WireType.EndGroup;)this.skip(s);break;default:throw new Error("cant skip wire type "+e)}return this.assertBounds(),this.buf.subarray(t,this.pos)}assertBounds(){
if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){return new ja.
PbLong(...this.varint64())}uint64(){return new ja.PbULong(...this.varint64())}sint64(){let[e,t]=this.varint64(),n=-(e&1);return e=(e>>>1|(t&1)<<31)^n,t=t>>>1^n,
new ja.PbLong(e,t)}bool(){let[e,t]=this.varint64();return e!==0||t!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32(
(this.pos+=4)-4,!0)}fixed64(){return new ja.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new ja.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.
view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let e=this.uint32(),t=this.pos;return this.pos+=e,this.assertBounds(),
this.buf.subarray(t,t+e)}string(){return this.textDecoder.decode(this.bytes())}};Mi.BinaryReader=ld});var Oi=N(Wt=>{"use strict";Object.defineProperty(Wt,"__esModule",{value:!0});Wt.assertFloat32=Wt.assertUInt32=Wt.assertInt32=Wt.assertNever=Wt.assert=void 0;function qF(r,e){
if(!r)throw new Error(e)}Wt.assert=qF;function QF(r,e){throw new Error(e??"Unexpected object: "+r)}Wt.assertNever=QF;var GF=34028234663852886e22,$F=-34028234663852886e22,
jF=4294967295,YF=2147483647,WF=-2147483648;function KF(r){if(typeof r!="number")throw new Error("invalid int 32: "+typeof r);if(!Number.isInteger(r)||r>YF||r<WF)
throw new Error("invalid int 32: "+r)}Wt.assertInt32=KF;function XF(r){if(typeof r!="number")throw new Error("invalid uint 32: "+typeof r);if(!Number.isInteger(
r)||r>jF||r<0)throw new Error("invalid uint 32: "+r)}Wt.assertUInt32=XF;function JF(r){if(typeof r!="number")throw new Error("invalid float 32: "+typeof r);if(Number.
isFinite(r)&&(r>GF||r<$F))throw new Error("invalid float 32: "+r)}Wt.assertFloat32=JF});var Rx=N(Li=>{"use strict";Object.defineProperty(Li,"__esModule",{value:!0});Li.BinaryWriter=Li.binaryWriteOptions=void 0;var Ya=Qn(),Wa=id(),Di=Oi(),U0={writeUnknownFields:!0,
writerFactory:()=>new md};function VF(r){return r?Object.assign(Object.assign({},U0),r):U0}Li.binaryWriteOptions=VF;var md=class{constructor(e){this.stack=[],this.
textEncoder=e??new TextEncoder,this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf));let e=0;for(let s=0;s<this.chunks.length;s++)e+=this.
chunks[s].length;let t=new Uint8Array(e),n=0;for(let s=0;s<this.chunks.length;s++)t.set(this.chunks[s],n),n+=this.chunks[s].length;return this.chunks=[],t}fork(){
return this.stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){let e=this.finish(),t=this.stack.pop();if(!t)throw new Error("i\
nvalid state, fork stack empty");return this.chunks=t.chunks,this.buf=t.buf,this.uint32(e.byteLength),this.raw(e)}tag(e,t){return this.uint32((e<<3|t)>>>0)}raw(e){
return this.buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(e),this}uint32(e){for(Di.assertUInt32(e);e>127;)this.buf.push(
e&127|128),e=e>>>7;return this.buf.push(e),this}int32(e){return Di.assertInt32(e),Wa.varint32write(e,this.buf),this}bool(e){return this.buf.push(e?1:0),this}bytes(e){
return this.uint32(e.byteLength),this.raw(e)}string(e){let t=this.textEncoder.encode(e);return this.uint32(t.byteLength),this.raw(t)}float(e){Di.assertFloat32(e);
let t=new Uint8Array(4);return new DataView(t.buffer).setFloat32(0,e,!0),this.raw(t)}double(e){let t=new Uint8Array(8);return new DataView(t.buffer).setFloat64(
0,e,!0),this.raw(t)}fixed32(e){Di.assertUInt32(e);let t=new Uint8Array(4);return new DataView(t.buffer).setUint32(0,e,!0),this.raw(t)}sfixed32(e){Di.assertInt32(
e);let t=new Uint8Array(4);return new DataView(t.buffer).setInt32(0,e,!0),this.raw(t)}sint32(e){return Di.assertInt32(e),e=(e<<1^e>>31)>>>0,Wa.varint32write(e,this.
buf),this}sfixed64(e){let t=new Uint8Array(8),n=new DataView(t.buffer),s=Ya.PbLong.from(e);return n.setInt32(0,s.lo,!0),n.setInt32(4,s.hi,!0),this.raw(t)}fixed64(e){
let t=new Uint8Array(8),n=new DataView(t.buffer),s=Ya.PbULong.from(e);return n.setInt32(0,s.lo,!0),n.setInt32(4,s.hi,!0),this.raw(t)}int64(e){let t=Ya.PbLong.from(
e);return Wa.varint64write(t.lo,t.hi,this.buf),this}sint64(e){let t=Ya.PbLong.from(e),n=t.hi>>31,s=t.lo<<1^n,i=(t.hi<<1|t.lo>>>31)^n;return Wa.varint64write(s,i,
this.buf),this}uint64(e){let t=Ya.PbULong.from(e);return Wa.varint64write(t.lo,t.hi,this.buf),this}};Li.BinaryWriter=md});var vx=N(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.mergeJsonOptions=Gn.jsonWriteOptions=Gn.jsonReadOptions=void 0;var H0={emitDefaultValues:!1,
enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},F0={ignoreUnknownFields:!1};function ZF(r){return r?Object.assign(Object.assign({},F0),r):F0}Gn.jsonReadOptions=
ZF;function eq(r){return r?Object.assign(Object.assign({},H0),r):H0}Gn.jsonWriteOptions=eq;function tq(r,e){var t,n;let s=Object.assign(Object.assign({},r),e);return s.
typeRegistry=[...(t=r?.typeRegistry)!==null&&t!==void 0?t:[],...(n=e?.typeRegistry)!==null&&n!==void 0?n:[]],s}Gn.mergeJsonOptions=tq});var Ka=N(dd=>{"use strict";Object.defineProperty(dd,"__esModule",{value:!0});dd.MESSAGE_TYPE=void 0;dd.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")});var Tx=N(pd=>{"use strict";Object.defineProperty(pd,"__esModule",{value:!0});pd.lowerCamelCase=void 0;function rq(r){let e=!1,t=[];for(let n=0;n<r.length;n++){let s=r.
charAt(n);s=="_"?e=!0:/\d/.test(s)?(t.push(s),e=!0):e?(t.push(s.toUpperCase()),e=!1):n==0?t.push(s.toLowerCase()):t.push(s)}return t.join("")}pd.lowerCamelCase=
rq});var or=N(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.readMessageOption=Oe.readFieldOption=Oe.readFieldOptions=Oe.normalizeFieldInfo=Oe.
RepeatType=Oe.LongType=Oe.ScalarType=void 0;var q0=Tx(),nq;(function(r){r[r.DOUBLE=1]="DOUBLE",r[r.FLOAT=2]="FLOAT",r[r.INT64=3]="INT64",r[r.UINT64=4]="UINT64",
r[r.INT32=5]="INT32",r[r.FIXED64=6]="FIXED64",r[r.FIXED32=7]="FIXED32",r[r.BOOL=8]="BOOL",r[r.STRING=9]="STRING",r[r.BYTES=12]="BYTES",r[r.UINT32=13]="UINT32",r[r.
SFIXED32=15]="SFIXED32",r[r.SFIXED64=16]="SFIXED64",r[r.SINT32=17]="SINT32",r[r.SINT64=18]="SINT64"})(nq=Oe.ScalarType||(Oe.ScalarType={}));var sq;(function(r){
r[r.BIGINT=0]="BIGINT",r[r.STRING=1]="STRING",r[r.NUMBER=2]="NUMBER"})(sq=Oe.LongType||(Oe.LongType={}));var Q0;(function(r){r[r.NO=0]="NO",r[r.PACKED=1]="PACKE\
D",r[r.UNPACKED=2]="UNPACKED"})(Q0=Oe.RepeatType||(Oe.RepeatType={}));function iq(r){var e,t,n,s;return r.localName=(e=r.localName)!==null&&e!==void 0?e:q0.lowerCamelCase(
r.name),r.jsonName=(t=r.jsonName)!==null&&t!==void 0?t:q0.lowerCamelCase(r.name),r.repeat=(n=r.repeat)!==null&&n!==void 0?n:Q0.NO,r.opt=(s=r.opt)!==null&&s!==void 0?
s:r.repeat||r.oneof?!1:r.kind=="message",r}Oe.normalizeFieldInfo=iq;function oq(r,e,t,n){var s;let i=(s=r.fields.find((o,a)=>o.localName==e||a==e))===null||s===
void 0?void 0:s.options;return i&&i[t]?n.fromJson(i[t]):void 0}Oe.readFieldOptions=oq;function aq(r,e,t,n){var s;let i=(s=r.fields.find((a,c)=>a.localName==e||c==
e))===null||s===void 0?void 0:s.options;if(!i)return;let o=i[t];return o===void 0?o:n?n.fromJson(o):o}Oe.readFieldOption=aq;function cq(r,e,t){let s=r.options[e];
return s===void 0?s:t?t.fromJson(s):s}Oe.readMessageOption=cq});var Mx=N(Ct=>{"use strict";Object.defineProperty(Ct,"__esModule",{value:!0});Ct.getSelectedOneofValue=Ct.clearOneofValue=Ct.setUnknownOneofValue=Ct.setOneofValue=
Ct.getOneofValue=Ct.isOneofGroup=void 0;function lq(r){if(typeof r!="object"||r===null||!r.hasOwnProperty("oneofKind"))return!1;switch(typeof r.oneofKind){case"\
string":return r[r.oneofKind]===void 0?!1:Object.keys(r).length==2;case"undefined":return Object.keys(r).length==1;default:return!1}}Ct.isOneofGroup=lq;function mq(r,e){
return r[e]}Ct.getOneofValue=mq;function dq(r,e,t){r.oneofKind!==void 0&&delete r[r.oneofKind],r.oneofKind=e,t!==void 0&&(r[e]=t)}Ct.setOneofValue=dq;function pq(r,e,t){
r.oneofKind!==void 0&&delete r[r.oneofKind],r.oneofKind=e,t!==void 0&&e!==void 0&&(r[e]=t)}Ct.setUnknownOneofValue=pq;function uq(r){r.oneofKind!==void 0&&delete r[r.
oneofKind],r.oneofKind=void 0}Ct.clearOneofValue=uq;function fq(r){if(r.oneofKind!==void 0)return r[r.oneofKind]}Ct.getSelectedOneofValue=fq});var Dx=N(ud=>{"use strict";Object.defineProperty(ud,"__esModule",{value:!0});ud.ReflectionTypeCheck=void 0;var ye=or(),hq=Mx(),Ox=class{constructor(e){var t;this.
fields=(t=e.fields)!==null&&t!==void 0?t:[]}prepare(){if(this.data)return;let e=[],t=[],n=[];for(let s of this.fields)if(s.oneof)n.includes(s.oneof)||(n.push(s.
oneof),e.push(s.oneof),t.push(s.oneof));else switch(t.push(s.localName),s.kind){case"scalar":case"enum":(!s.opt||s.repeat)&&e.push(s.localName);break;case"messa\
ge":s.repeat&&e.push(s.localName);break;case"map":e.push(s.localName);break}this.data={req:e,known:t,oneofs:Object.values(n)}}is(e,t,n=!1){if(t<0)return!0;if(e==
null||typeof e!="object")return!1;this.prepare();let s=Object.keys(e),i=this.data;if(s.length<i.req.length||i.req.some(o=>!s.includes(o))||!n&&s.some(o=>!i.known.
includes(o)))return!1;if(t<1)return!0;for(let o of i.oneofs){let a=e[o];if(!hq.isOneofGroup(a))return!1;if(a.oneofKind===void 0)continue;let c=this.fields.find(
l=>l.localName===a.oneofKind);if(!c||!this.field(a[a.oneofKind],c,n,t))return!1}for(let o of this.fields)if(o.oneof===void 0&&!this.field(e[o.localName],o,n,t))
return!1;return!0}field(e,t,n,s){let i=t.repeat;switch(t.kind){case"scalar":return e===void 0?t.opt:i?this.scalars(e,t.T,s,t.L):this.scalar(e,t.T,t.L);case"enum":
return e===void 0?t.opt:i?this.scalars(e,ye.ScalarType.INT32,s):this.scalar(e,ye.ScalarType.INT32);case"message":return e===void 0?!0:i?this.messages(e,t.T(),n,
s):this.message(e,t.T(),n,s);case"map":if(typeof e!="object"||e===null)return!1;if(s<2)return!0;if(!this.mapKeys(e,t.K,s))return!1;switch(t.V.kind){case"scalar":
return this.scalars(Object.values(e),t.V.T,s,t.V.L);case"enum":return this.scalars(Object.values(e),ye.ScalarType.INT32,s);case"message":return this.messages(Object.
values(e),t.V.T(),n,s)}break}return!0}message(e,t,n,s){return n?t.isAssignable(e,s):t.is(e,s)}messages(e,t,n,s){if(!Array.isArray(e))return!1;if(s<2)return!0;if(n){
for(let i=0;i<e.length&&i<s;i++)if(!t.isAssignable(e[i],s-1))return!1}else for(let i=0;i<e.length&&i<s;i++)if(!t.is(e[i],s-1))return!1;return!0}scalar(e,t,n){let s=typeof e;
switch(t){case ye.ScalarType.UINT64:case ye.ScalarType.FIXED64:case ye.ScalarType.INT64:case ye.ScalarType.SFIXED64:case ye.ScalarType.SINT64:switch(n){case ye.
LongType.BIGINT:return s=="bigint";case ye.LongType.NUMBER:return s=="number"&&!isNaN(e);default:return s=="string"}case ye.ScalarType.BOOL:return s=="boolean";case ye.
ScalarType.STRING:return s=="string";case ye.ScalarType.BYTES:return e instanceof Uint8Array;case ye.ScalarType.DOUBLE:case ye.ScalarType.FLOAT:return s=="numbe\
r"&&!isNaN(e);default:return s=="number"&&Number.isInteger(e)}}scalars(e,t,n,s){if(!Array.isArray(e))return!1;if(n<2)return!0;if(Array.isArray(e)){for(let i=0;i<
e.length&&i<n;i++)if(!this.scalar(e[i],t,s))return!1}return!0}mapKeys(e,t,n){let s=Object.keys(e);switch(t){case ye.ScalarType.INT32:case ye.ScalarType.FIXED32:case ye.
ScalarType.SFIXED32:case ye.ScalarType.SINT32:case ye.ScalarType.UINT32:return this.scalars(s.slice(0,n).map(i=>parseInt(i)),t,n);case ye.ScalarType.BOOL:return this.
scalars(s.slice(0,n).map(i=>i=="true"?!0:i=="false"?!1:i),t,n);default:return this.scalars(s,t,n,ye.LongType.STRING)}}};ud.ReflectionTypeCheck=Ox});var hd=N(fd=>{"use strict";Object.defineProperty(fd,"__esModule",{value:!0});fd.reflectionLongConvert=void 0;var G0=or();function gq(r,e){switch(e){case G0.LongType.
BIGINT:return r.toBigInt();case G0.LongType.NUMBER:return r.toNumber();default:return r.toString()}}fd.reflectionLongConvert=gq});var _x=N(xd=>{"use strict";Object.defineProperty(xd,"__esModule",{value:!0});xd.ReflectionJsonReader=void 0;var $0=ed(),yq=rd(),De=or(),gd=Qn(),Ts=Oi(),yd=hd(),
Lx=class{constructor(e){this.info=e}prepare(){var e;if(this.fMap===void 0){this.fMap={};let t=(e=this.info.fields)!==null&&e!==void 0?e:[];for(let n of t)this.fMap[n.
name]=n,this.fMap[n.jsonName]=n,this.fMap[n.localName]=n}}assert(e,t,n){if(!e){let s=$0.typeofJsonValue(n);throw(s=="number"||s=="boolean")&&(s=n.toString()),new Error(
`Cannot parse JSON ${s} for ${this.info.typeName}#${t}`)}}read(e,t,n){this.prepare();let s=[];for(let[i,o]of Object.entries(e)){let a=this.fMap[i];if(!a){if(!n.
ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${i}`);continue}let c=a.localName,l;if(a.
oneof){if(o===null&&(a.kind!=="enum"||a.T()[0]!=="google.protobuf.NullValue"))continue;if(s.includes(a.oneof))throw new Error(`Multiple members of the oneof gro\
up "${a.oneof}" of ${this.info.typeName} are present in JSON.`);s.push(a.oneof),l=t[a.oneof]={oneofKind:c}}else l=t;if(a.kind=="map"){if(o===null)continue;this.
assert($0.isJsonObject(o),a.name,o);let m=l[c];for(let[d,p]of Object.entries(o)){this.assert(p!==null,a.name+" map value",null);let u;switch(a.V.kind){case"mess\
age":u=a.V.T().internalJsonRead(p,n);break;case"enum":if(u=this.enum(a.V.T(),p,a.name,n.ignoreUnknownFields),u===!1)continue;break;case"scalar":u=this.scalar(p,
a.V.T,a.V.L,a.name);break}this.assert(u!==void 0,a.name+" map value",p);let h=d;a.K==De.ScalarType.BOOL&&(h=h=="true"?!0:h=="false"?!1:h),h=this.scalar(h,a.K,De.
LongType.STRING,a.name).toString(),m[h]=u}}else if(a.repeat){if(o===null)continue;this.assert(Array.isArray(o),a.name,o);let m=l[c];for(let d of o){this.assert(
d!==null,a.name,null);let p;switch(a.kind){case"message":p=a.T().internalJsonRead(d,n);break;case"enum":if(p=this.enum(a.T(),d,a.name,n.ignoreUnknownFields),p===
!1)continue;break;case"scalar":p=this.scalar(d,a.T,a.L,a.name);break}this.assert(p!==void 0,a.name,o),m.push(p)}}else switch(a.kind){case"message":if(o===null&&
a.T().typeName!="google.protobuf.Value"){this.assert(a.oneof===void 0,a.name+" (oneof member)",null);continue}l[c]=a.T().internalJsonRead(o,n,l[c]);break;case"e\
num":if(o===null)continue;let m=this.enum(a.T(),o,a.name,n.ignoreUnknownFields);if(m===!1)continue;l[c]=m;break;case"scalar":if(o===null)continue;l[c]=this.scalar(
o,a.T,a.L,a.name);break}}}enum(e,t,n,s){if(e[0]=="google.protobuf.NullValue"&&Ts.assert(t===null||t==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${n}\
, enum ${e[0]} only accepts null.`),t===null)return 0;switch(typeof t){case"number":return Ts.assert(Number.isInteger(t),`Unable to parse field ${this.info.typeName}\
#${n}, enum can only be integral number, got ${t}.`),t;case"string":let i=t;e[2]&&t.substring(0,e[2].length)===e[2]&&(i=t.substring(e[2].length));let o=e[1][i];
return typeof o>"u"&&s?!1:(Ts.assert(typeof o=="number",`Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`),o)}Ts.assert(
!1,`Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`)}scalar(e,t,n,s){let i;try{switch(t){case De.ScalarType.DOUBLE:case De.
ScalarType.FLOAT:if(e===null)return 0;if(e==="NaN")return Number.NaN;if(e==="Infinity")return Number.POSITIVE_INFINITY;if(e==="-Infinity")return Number.NEGATIVE_INFINITY;
if(e===""){i="empty string";break}if(typeof e=="string"&&e.trim().length!==e.length){i="extra whitespace";break}if(typeof e!="string"&&typeof e!="number")break;
let o=Number(e);if(Number.isNaN(o)){i="not a number";break}if(!Number.isFinite(o)){i="too large or small";break}return t==De.ScalarType.FLOAT&&Ts.assertFloat32(
o),o;case De.ScalarType.INT32:case De.ScalarType.FIXED32:case De.ScalarType.SFIXED32:case De.ScalarType.SINT32:case De.ScalarType.UINT32:if(e===null)return 0;let a;
if(typeof e=="number"?a=e:e===""?i="empty string":typeof e=="string"&&(e.trim().length!==e.length?i="extra whitespace":a=Number(e)),a===void 0)break;return t==De.
ScalarType.UINT32?Ts.assertUInt32(a):Ts.assertInt32(a),a;case De.ScalarType.INT64:case De.ScalarType.SFIXED64:case De.ScalarType.SINT64:if(e===null)return yd.reflectionLongConvert(
gd.PbLong.ZERO,n);if(typeof e!="number"&&typeof e!="string")break;return yd.reflectionLongConvert(gd.PbLong.from(e),n);case De.ScalarType.FIXED64:case De.ScalarType.
UINT64:if(e===null)return yd.reflectionLongConvert(gd.PbULong.ZERO,n);if(typeof e!="number"&&typeof e!="string")break;return yd.reflectionLongConvert(gd.PbULong.
from(e),n);case De.ScalarType.BOOL:if(e===null)return!1;if(typeof e!="boolean")break;return e;case De.ScalarType.STRING:if(e===null)return"";if(typeof e!="strin\
g"){i="extra whitespace";break}try{encodeURIComponent(e)}catch(c){c="invalid UTF8";break}return e;case De.ScalarType.BYTES:if(e===null||e==="")return new Uint8Array(
0);if(typeof e!="string")break;return yq.base64decode(e)}}catch(o){i=o.message}this.assert(!1,s+(i?" - "+i:""),e)}};xd.ReflectionJsonReader=Lx});var zx=N(Ad=>{"use strict";Object.defineProperty(Ad,"__esModule",{value:!0});Ad.ReflectionJsonWriter=void 0;var xq=rd(),j0=Qn(),st=or(),ce=Oi(),kx=class{constructor(e){
var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}write(e,t){let n={},s=e;for(let i of this.fields){if(!i.oneof){let l=this.field(i,s[i.localName],t);l!==void 0&&
(n[t.useProtoFieldName?i.name:i.jsonName]=l);continue}let o=s[i.oneof];if(o.oneofKind!==i.localName)continue;let a=i.kind=="scalar"||i.kind=="enum"?Object.assign(
Object.assign({},t),{emitDefaultValues:!0}):t,c=this.field(i,o[i.localName],a);ce.assert(c!==void 0),n[t.useProtoFieldName?i.name:i.jsonName]=c}return n}field(e,t,n){
let s;if(e.kind=="map"){ce.assert(typeof t=="object"&&t!==null);let i={};switch(e.V.kind){case"scalar":for(let[c,l]of Object.entries(t)){let m=this.scalar(e.V.T,
l,e.name,!1,!0);ce.assert(m!==void 0),i[c.toString()]=m}break;case"message":let o=e.V.T();for(let[c,l]of Object.entries(t)){let m=this.message(o,l,e.name,n);ce.
assert(m!==void 0),i[c.toString()]=m}break;case"enum":let a=e.V.T();for(let[c,l]of Object.entries(t)){ce.assert(l===void 0||typeof l=="number");let m=this.enum(
a,l,e.name,!1,!0,n.enumAsInteger);ce.assert(m!==void 0),i[c.toString()]=m}break}(n.emitDefaultValues||Object.keys(i).length>0)&&(s=i)}else if(e.repeat){ce.assert(
Array.isArray(t));let i=[];switch(e.kind){case"scalar":for(let c=0;c<t.length;c++){let l=this.scalar(e.T,t[c],e.name,e.opt,!0);ce.assert(l!==void 0),i.push(l)}break;case"\
enum":let o=e.T();for(let c=0;c<t.length;c++){ce.assert(t[c]===void 0||typeof t[c]=="number");let l=this.enum(o,t[c],e.name,e.opt,!0,n.enumAsInteger);ce.assert(
l!==void 0),i.push(l)}break;case"message":let a=e.T();for(let c=0;c<t.length;c++){let l=this.message(a,t[c],e.name,n);ce.assert(l!==void 0),i.push(l)}break}(n.emitDefaultValues||
i.length>0||n.emitDefaultValues)&&(s=i)}else switch(e.kind){case"scalar":s=this.scalar(e.T,t,e.name,e.opt,n.emitDefaultValues);break;case"enum":s=this.enum(e.T(),
t,e.name,e.opt,n.emitDefaultValues,n.enumAsInteger);break;case"message":s=this.message(e.T(),t,e.name,n);break}return s}enum(e,t,n,s,i,o){if(e[0]=="google.proto\
buf.NullValue")return!i&&!s?void 0:null;if(t===void 0){ce.assert(s);return}if(!(t===0&&!i&&!s))return ce.assert(typeof t=="number"),ce.assert(Number.isInteger(t)),
o||!e[1].hasOwnProperty(t)?t:e[2]?e[2]+e[1][t]:e[1][t]}message(e,t,n,s){return t===void 0?s.emitDefaultValues?null:void 0:e.internalJsonWrite(t,s)}scalar(e,t,n,s,i){
if(t===void 0){ce.assert(s);return}let o=i||s;switch(e){case st.ScalarType.INT32:case st.ScalarType.SFIXED32:case st.ScalarType.SINT32:return t===0?o?0:void 0:(ce.
assertInt32(t),t);case st.ScalarType.FIXED32:case st.ScalarType.UINT32:return t===0?o?0:void 0:(ce.assertUInt32(t),t);case st.ScalarType.FLOAT:ce.assertFloat32(
t);case st.ScalarType.DOUBLE:return t===0?o?0:void 0:(ce.assert(typeof t=="number"),Number.isNaN(t)?"NaN":t===Number.POSITIVE_INFINITY?"Infinity":t===Number.NEGATIVE_INFINITY?
"-Infinity":t);case st.ScalarType.STRING:return t===""?o?"":void 0:(ce.assert(typeof t=="string"),t);case st.ScalarType.BOOL:return t===!1?o?!1:void 0:(ce.assert(
typeof t=="boolean"),t);case st.ScalarType.UINT64:case st.ScalarType.FIXED64:ce.assert(typeof t=="number"||typeof t=="string"||typeof t=="bigint");let a=j0.PbULong.
from(t);return a.isZero()&&!o?void 0:a.toString();case st.ScalarType.INT64:case st.ScalarType.SFIXED64:case st.ScalarType.SINT64:ce.assert(typeof t=="number"||typeof t==
"string"||typeof t=="bigint");let c=j0.PbLong.from(t);return c.isZero()&&!o?void 0:c.toString();case st.ScalarType.BYTES:return ce.assert(t instanceof Uint8Array),
t.byteLength?xq.base64encode(t):o?"":void 0}}};Ad.ReflectionJsonWriter=kx});var bd=N(Cd=>{"use strict";Object.defineProperty(Cd,"__esModule",{value:!0});Cd.reflectionScalarDefault=void 0;var ar=or(),Y0=hd(),W0=Qn();function Aq(r,e=ar.LongType.
STRING){switch(r){case ar.ScalarType.BOOL:return!1;case ar.ScalarType.UINT64:case ar.ScalarType.FIXED64:return Y0.reflectionLongConvert(W0.PbULong.ZERO,e);case ar.
ScalarType.INT64:case ar.ScalarType.SFIXED64:case ar.ScalarType.SINT64:return Y0.reflectionLongConvert(W0.PbLong.ZERO,e);case ar.ScalarType.DOUBLE:case ar.ScalarType.
FLOAT:return 0;case ar.ScalarType.BYTES:return new Uint8Array(0);case ar.ScalarType.STRING:return"";default:return 0}}Cd.reflectionScalarDefault=Aq});var Hx=N(Nd=>{"use strict";Object.defineProperty(Nd,"__esModule",{value:!0});Nd.ReflectionBinaryReader=void 0;var K0=qa(),Ie=or(),Xa=hd(),X0=bd(),Ux=class{constructor(e){
this.info=e}prepare(){var e;if(!this.fieldNoToField){let t=(e=this.info.fields)!==null&&e!==void 0?e:[];this.fieldNoToField=new Map(t.map(n=>[n.no,n]))}}read(e,t,n,s){
this.prepare();let i=s===void 0?e.len:e.pos+s;for(;e.pos<i;){let[o,a]=e.tag(),c=this.fieldNoToField.get(o);if(!c){let p=n.readUnknownField;if(p=="throw")throw new Error(
`Unknown field ${o} (wire type ${a}) for ${this.info.typeName}`);let u=e.skip(a);p!==!1&&(p===!0?K0.UnknownFieldHandler.onRead:p)(this.info.typeName,t,o,a,u);continue}
let l=t,m=c.repeat,d=c.localName;switch(c.oneof&&(l=l[c.oneof],l.oneofKind!==d&&(l=t[c.oneof]={oneofKind:d})),c.kind){case"scalar":case"enum":let p=c.kind=="enu\
m"?Ie.ScalarType.INT32:c.T,u=c.kind=="scalar"?c.L:void 0;if(m){let x=l[d];if(a==K0.WireType.LengthDelimited&&p!=Ie.ScalarType.STRING&&p!=Ie.ScalarType.BYTES){let A=e.
uint32()+e.pos;for(;e.pos<A;)x.push(this.scalar(e,p,u))}else x.push(this.scalar(e,p,u))}else l[d]=this.scalar(e,p,u);break;case"message":if(m){let x=l[d],A=c.T().
internalBinaryRead(e,e.uint32(),n);x.push(A)}else l[d]=c.T().internalBinaryRead(e,e.uint32(),n,l[d]);break;case"map":let[h,g]=this.mapEntry(c,e,n);l[d][h]=g;break}}}mapEntry(e,t,n){
let s=t.uint32(),i=t.pos+s,o,a;for(;t.pos<i;){let[c,l]=t.tag();switch(c){case 1:e.K==Ie.ScalarType.BOOL?o=t.bool().toString():o=this.scalar(t,e.K,Ie.LongType.STRING);
break;case 2:switch(e.V.kind){case"scalar":a=this.scalar(t,e.V.T,e.V.L);break;case"enum":a=t.int32();break;case"message":a=e.V.T().internalBinaryRead(t,t.uint32(),
n);break}break;default:throw new Error(`Unknown field ${c} (wire type ${l}) in map entry for ${this.info.typeName}#${e.name}`)}}if(o===void 0){let c=X0.reflectionScalarDefault(
e.K);o=e.K==Ie.ScalarType.BOOL?c.toString():c}if(a===void 0)switch(e.V.kind){case"scalar":a=X0.reflectionScalarDefault(e.V.T,e.V.L);break;case"enum":a=0;break;case"\
message":a=e.V.T().create();break}return[o,a]}scalar(e,t,n){switch(t){case Ie.ScalarType.INT32:return e.int32();case Ie.ScalarType.STRING:return e.string();case Ie.
ScalarType.BOOL:return e.bool();case Ie.ScalarType.DOUBLE:return e.double();case Ie.ScalarType.FLOAT:return e.float();case Ie.ScalarType.INT64:return Xa.reflectionLongConvert(
e.int64(),n);case Ie.ScalarType.UINT64:return Xa.reflectionLongConvert(e.uint64(),n);case Ie.ScalarType.FIXED64:return Xa.reflectionLongConvert(e.fixed64(),n);case Ie.
ScalarType.FIXED32:return e.fixed32();case Ie.ScalarType.BYTES:return e.bytes();case Ie.ScalarType.UINT32:return e.uint32();case Ie.ScalarType.SFIXED32:return e.
sfixed32();case Ie.ScalarType.SFIXED64:return Xa.reflectionLongConvert(e.sfixed64(),n);case Ie.ScalarType.SINT32:return e.sint32();case Ie.ScalarType.SINT64:return Xa.
reflectionLongConvert(e.sint64(),n)}}};Nd.ReflectionBinaryReader=Ux});var qx=N(Id=>{"use strict";Object.defineProperty(Id,"__esModule",{value:!0});Id.ReflectionBinaryWriter=void 0;var vt=qa(),ne=or(),_i=Oi(),Ja=Qn(),Fx=class{constructor(e){
this.info=e}prepare(){if(!this.fields){let e=this.info.fields?this.info.fields.concat():[];this.fields=e.sort((t,n)=>t.no-n.no)}}write(e,t,n){this.prepare();for(let i of this.
fields){let o,a,c=i.repeat,l=i.localName;if(i.oneof){let m=e[i.oneof];if(m.oneofKind!==l)continue;o=m[l],a=!0}else o=e[l],a=!1;switch(i.kind){case"scalar":case"\
enum":let m=i.kind=="enum"?ne.ScalarType.INT32:i.T;if(c)if(_i.assert(Array.isArray(o)),c==ne.RepeatType.PACKED)this.packed(t,m,i.no,o);else for(let d of o)this.
scalar(t,m,i.no,d,!0);else o===void 0?_i.assert(i.opt):this.scalar(t,m,i.no,o,a||i.opt);break;case"message":if(c){_i.assert(Array.isArray(o));for(let d of o)this.
message(t,n,i.T(),i.no,d)}else this.message(t,n,i.T(),i.no,o);break;case"map":_i.assert(typeof o=="object"&&o!==null);for(let[d,p]of Object.entries(o))this.mapEntry(
t,n,i,d,p);break}}let s=n.writeUnknownFields;s!==!1&&(s===!0?vt.UnknownFieldHandler.onWrite:s)(this.info.typeName,e,t)}mapEntry(e,t,n,s,i){e.tag(n.no,vt.WireType.
LengthDelimited),e.fork();let o=s;switch(n.K){case ne.ScalarType.INT32:case ne.ScalarType.FIXED32:case ne.ScalarType.UINT32:case ne.ScalarType.SFIXED32:case ne.
ScalarType.SINT32:o=Number.parseInt(s);break;case ne.ScalarType.BOOL:_i.assert(s=="true"||s=="false"),o=s=="true";break}switch(this.scalar(e,n.K,1,o,!0),n.V.kind){case"\
scalar":this.scalar(e,n.V.T,2,i,!0);break;case"enum":this.scalar(e,ne.ScalarType.INT32,2,i,!0);break;case"message":this.message(e,t,n.V.T(),2,i);break}e.join()}message(e,t,n,s,i){
i!==void 0&&(n.internalBinaryWrite(i,e.tag(s,vt.WireType.LengthDelimited).fork(),t),e.join())}scalar(e,t,n,s,i){let[o,a,c]=this.scalarInfo(t,s);(!c||i)&&(e.tag(
n,o),e[a](s))}packed(e,t,n,s){if(!s.length)return;_i.assert(t!==ne.ScalarType.BYTES&&t!==ne.ScalarType.STRING),e.tag(n,vt.WireType.LengthDelimited),e.fork();let[
,i]=this.scalarInfo(t);for(let o=0;o<s.length;o++)e[i](s[o]);e.join()}scalarInfo(e,t){let n=vt.WireType.Varint,s,i=t===void 0,o=t===0;switch(e){case ne.ScalarType.
INT32:s="int32";break;case ne.ScalarType.STRING:o=i||!t.length,n=vt.WireType.LengthDelimited,s="string";break;case ne.ScalarType.BOOL:o=t===!1,s="bool";break;case ne.
ScalarType.UINT32:s="uint32";break;case ne.ScalarType.DOUBLE:n=vt.WireType.Bit64,s="double";break;case ne.ScalarType.FLOAT:n=vt.WireType.Bit32,s="float";break;case ne.
ScalarType.INT64:o=i||Ja.PbLong.from(t).isZero(),s="int64";break;case ne.ScalarType.UINT64:o=i||Ja.PbULong.from(t).isZero(),s="uint64";break;case ne.ScalarType.
FIXED64:o=i||Ja.PbULong.from(t).isZero(),n=vt.WireType.Bit64,s="fixed64";break;case ne.ScalarType.BYTES:o=i||!t.byteLength,n=vt.WireType.LengthDelimited,s="byte\
s";break;case ne.ScalarType.FIXED32:n=vt.WireType.Bit32,s="fixed32";break;case ne.ScalarType.SFIXED32:n=vt.WireType.Bit32,s="sfixed32";break;case ne.ScalarType.
SFIXED64:o=i||Ja.PbLong.from(t).isZero(),n=vt.WireType.Bit64,s="sfixed64";break;case ne.ScalarType.SINT32:s="sint32";break;case ne.ScalarType.SINT64:o=i||Ja.PbLong.
from(t).isZero(),s="sint64";break}return[n,s,i||o]}};Id.ReflectionBinaryWriter=Fx});var Qx=N(Pd=>{"use strict";Object.defineProperty(Pd,"__esModule",{value:!0});Pd.reflectionCreate=void 0;var Cq=bd(),bq=Ka();function Nq(r){let e=r.messagePrototype?
Object.create(r.messagePrototype):Object.defineProperty({},bq.MESSAGE_TYPE,{value:r});for(let t of r.fields){let n=t.localName;if(!t.opt)if(t.oneof)e[t.oneof]={
oneofKind:void 0};else if(t.repeat)e[n]=[];else switch(t.kind){case"scalar":e[n]=Cq.reflectionScalarDefault(t.T,t.L);break;case"enum":e[n]=0;break;case"map":e[n]=
{};break}}return e}Pd.reflectionCreate=Nq});var Gx=N(Ed=>{"use strict";Object.defineProperty(Ed,"__esModule",{value:!0});Ed.reflectionMergePartial=void 0;function Iq(r,e,t){let n,s=t,i;for(let o of r.fields){
let a=o.localName;if(o.oneof){let c=s[o.oneof];if(c?.oneofKind==null)continue;if(n=c[a],i=e[o.oneof],i.oneofKind=c.oneofKind,n==null){delete i[a];continue}}else if(n=
s[a],i=e,n==null)continue;switch(o.repeat&&(i[a].length=n.length),o.kind){case"scalar":case"enum":if(o.repeat)for(let l=0;l<n.length;l++)i[a][l]=n[l];else i[a]=
n;break;case"message":let c=o.T();if(o.repeat)for(let l=0;l<n.length;l++)i[a][l]=c.create(n[l]);else i[a]===void 0?i[a]=c.create(n):c.mergePartial(i[a],n);break;case"\
map":switch(o.V.kind){case"scalar":case"enum":Object.assign(i[a],n);break;case"message":let l=o.V.T();for(let m of Object.keys(n))i[a][m]=l.create(n[m]);break}break}}}
Ed.reflectionMergePartial=Iq});var jx=N(wd=>{"use strict";Object.defineProperty(wd,"__esModule",{value:!0});wd.reflectionEquals=void 0;var $x=or();function Pq(r,e,t){if(e===t)return!0;if(!e||
!t)return!1;for(let n of r.fields){let s=n.localName,i=n.oneof?e[n.oneof][s]:e[s],o=n.oneof?t[n.oneof][s]:t[s];switch(n.kind){case"enum":case"scalar":let a=n.kind==
"enum"?$x.ScalarType.INT32:n.T;if(!(n.repeat?J0(a,i,o):Z0(a,i,o)))return!1;break;case"map":if(!(n.V.kind=="message"?V0(n.V.T(),Sd(i),Sd(o)):J0(n.V.kind=="enum"?
$x.ScalarType.INT32:n.V.T,Sd(i),Sd(o))))return!1;break;case"message":let c=n.T();if(!(n.repeat?V0(c,i,o):c.equals(i,o)))return!1;break}}return!0}wd.reflectionEquals=
Pq;var Sd=Object.values;function Z0(r,e,t){if(e===t)return!0;if(r!==$x.ScalarType.BYTES)return!1;let n=e,s=t;if(n.length!==s.length)return!1;for(let i=0;i<n.length;i++)
if(n[i]!=s[i])return!1;return!0}function J0(r,e,t){if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(!Z0(r,e[n],t[n]))return!1;return!0}function V0(r,e,t){
if(e.length!==t.length)return!1;for(let n=0;n<e.length;n++)if(!r.equals(e[n],t[n]))return!1;return!0}});var rw=N(Bd=>{"use strict";Object.defineProperty(Bd,"__esModule",{value:!0});Bd.MessageType=void 0;var Eq=Ka(),Sq=or(),wq=Dx(),Bq=_x(),Rq=zx(),vq=Hx(),Tq=qx(),Mq=Qx(),
Yx=Gx(),Oq=ed(),ew=vx(),Dq=jx(),Lq=Rx(),_q=Bx(),tw=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})),kq=tw[Eq.MESSAGE_TYPE]={},Wx=class{constructor(e,t,n){
this.defaultCheckDepth=16,this.typeName=e,this.fields=t.map(Sq.normalizeFieldInfo),this.options=n??{},kq.value=this,this.messagePrototype=Object.create(null,tw),
this.refTypeCheck=new wq.ReflectionTypeCheck(this),this.refJsonReader=new Bq.ReflectionJsonReader(this),this.refJsonWriter=new Rq.ReflectionJsonWriter(this),this.
refBinReader=new vq.ReflectionBinaryReader(this),this.refBinWriter=new Tq.ReflectionBinaryWriter(this)}create(e){let t=Mq.reflectionCreate(this);return e!==void 0&&
Yx.reflectionMergePartial(this,t,e),t}clone(e){let t=this.create();return Yx.reflectionMergePartial(this,t,e),t}equals(e,t){return Dq.reflectionEquals(this,e,t)}is(e,t=this.
defaultCheckDepth){return this.refTypeCheck.is(e,t,!1)}isAssignable(e,t=this.defaultCheckDepth){return this.refTypeCheck.is(e,t,!0)}mergePartial(e,t){Yx.reflectionMergePartial(
this,e,t)}fromBinary(e,t){let n=_q.binaryReadOptions(t);return this.internalBinaryRead(n.readerFactory(e),e.byteLength,n)}fromJson(e,t){return this.internalJsonRead(
e,ew.jsonReadOptions(t))}fromJsonString(e,t){let n=JSON.parse(e);return this.fromJson(n,t)}toJson(e,t){return this.internalJsonWrite(e,ew.jsonWriteOptions(t))}toJsonString(e,t){
var n;let s=this.toJson(e,t);return JSON.stringify(s,null,(n=t?.prettySpaces)!==null&&n!==void 0?n:0)}toBinary(e,t){let n=Lq.binaryWriteOptions(t);return this.internalBinaryWrite(
e,n.writerFactory(),n).finish()}internalJsonRead(e,t,n){if(e!==null&&typeof e=="object"&&!Array.isArray(e)){let s=n??this.create();return this.refJsonReader.read(
e,s,t),s}throw new Error(`Unable to parse message ${this.typeName} from JSON ${Oq.typeofJsonValue(e)}.`)}internalJsonWrite(e,t){return this.refJsonWriter.write(
e,t)}internalBinaryWrite(e,t,n){return this.refBinWriter.write(e,t,n),t}internalBinaryRead(e,t,n,s){let i=s??this.create();return this.refBinReader.read(e,i,n,t),
i}};Bd.MessageType=Wx});var nw=N(Rd=>{"use strict";Object.defineProperty(Rd,"__esModule",{value:!0});Rd.containsMessageType=void 0;var zq=Ka();function Uq(r){return r[zq.MESSAGE_TYPE]!=
null}Rd.containsMessageType=Uq});var iw=N(Qr=>{"use strict";Object.defineProperty(Qr,"__esModule",{value:!0});Qr.listEnumNumbers=Qr.listEnumNames=Qr.listEnumValues=Qr.isEnumObject=void 0;function sw(r){
if(typeof r!="object"||r===null||!r.hasOwnProperty(0))return!1;for(let e of Object.keys(r)){let t=parseInt(e);if(Number.isNaN(t)){let n=r[e];if(n===void 0||typeof n!=
"number"||r[n]===void 0)return!1}else{let n=r[t];if(n===void 0||r[n]!==t)return!1}}return!0}Qr.isEnumObject=sw;function Kx(r){if(!sw(r))throw new Error("not a t\
ypescript enum object");let e=[];for(let[t,n]of Object.entries(r))typeof n=="number"&&e.push({name:t,number:n});return e}Qr.listEnumValues=Kx;function Hq(r){return Kx(
r).map(e=>e.name)}Qr.listEnumNames=Hq;function Fq(r){return Kx(r).map(e=>e.number).filter((e,t,n)=>n.indexOf(e)==t)}Qr.listEnumNumbers=Fq});var Pe=N(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});var ow=ed();Object.defineProperty(k,"typeofJsonValue",{enumerable:!0,get:function(){return ow.
typeofJsonValue}});Object.defineProperty(k,"isJsonObject",{enumerable:!0,get:function(){return ow.isJsonObject}});var aw=rd();Object.defineProperty(k,"base64dec\
ode",{enumerable:!0,get:function(){return aw.base64decode}});Object.defineProperty(k,"base64encode",{enumerable:!0,get:function(){return aw.base64encode}});var qq=O0();
Object.defineProperty(k,"utf8read",{enumerable:!0,get:function(){return qq.utf8read}});var Xx=qa();Object.defineProperty(k,"WireType",{enumerable:!0,get:function(){
return Xx.WireType}});Object.defineProperty(k,"mergeBinaryOptions",{enumerable:!0,get:function(){return Xx.mergeBinaryOptions}});Object.defineProperty(k,"Unknow\
nFieldHandler",{enumerable:!0,get:function(){return Xx.UnknownFieldHandler}});var cw=Bx();Object.defineProperty(k,"BinaryReader",{enumerable:!0,get:function(){return cw.
BinaryReader}});Object.defineProperty(k,"binaryReadOptions",{enumerable:!0,get:function(){return cw.binaryReadOptions}});var lw=Rx();Object.defineProperty(k,"Bi\
naryWriter",{enumerable:!0,get:function(){return lw.BinaryWriter}});Object.defineProperty(k,"binaryWriteOptions",{enumerable:!0,get:function(){return lw.binaryWriteOptions}});
var mw=Qn();Object.defineProperty(k,"PbLong",{enumerable:!0,get:function(){return mw.PbLong}});Object.defineProperty(k,"PbULong",{enumerable:!0,get:function(){return mw.
PbULong}});var Jx=vx();Object.defineProperty(k,"jsonReadOptions",{enumerable:!0,get:function(){return Jx.jsonReadOptions}});Object.defineProperty(k,"jsonWriteOp\
tions",{enumerable:!0,get:function(){return Jx.jsonWriteOptions}});Object.defineProperty(k,"mergeJsonOptions",{enumerable:!0,get:function(){return Jx.mergeJsonOptions}});
var Qq=Ka();Object.defineProperty(k,"MESSAGE_TYPE",{enumerable:!0,get:function(){return Qq.MESSAGE_TYPE}});var Gq=rw();Object.defineProperty(k,"MessageType",{enumerable:!0,
get:function(){return Gq.MessageType}});var Ms=or();Object.defineProperty(k,"ScalarType",{enumerable:!0,get:function(){return Ms.ScalarType}});Object.defineProperty(
k,"LongType",{enumerable:!0,get:function(){return Ms.LongType}});Object.defineProperty(k,"RepeatType",{enumerable:!0,get:function(){return Ms.RepeatType}});Object.
defineProperty(k,"normalizeFieldInfo",{enumerable:!0,get:function(){return Ms.normalizeFieldInfo}});Object.defineProperty(k,"readFieldOptions",{enumerable:!0,get:function(){
return Ms.readFieldOptions}});Object.defineProperty(k,"readFieldOption",{enumerable:!0,get:function(){return Ms.readFieldOption}});Object.defineProperty(k,"read\
MessageOption",{enumerable:!0,get:function(){return Ms.readMessageOption}});var $q=Dx();Object.defineProperty(k,"ReflectionTypeCheck",{enumerable:!0,get:function(){
return $q.ReflectionTypeCheck}});var jq=Qx();Object.defineProperty(k,"reflectionCreate",{enumerable:!0,get:function(){return jq.reflectionCreate}});var Yq=bd();
Object.defineProperty(k,"reflectionScalarDefault",{enumerable:!0,get:function(){return Yq.reflectionScalarDefault}});var Wq=Gx();Object.defineProperty(k,"reflec\
tionMergePartial",{enumerable:!0,get:function(){return Wq.reflectionMergePartial}});var Kq=jx();Object.defineProperty(k,"reflectionEquals",{enumerable:!0,get:function(){
return Kq.reflectionEquals}});var Xq=Hx();Object.defineProperty(k,"ReflectionBinaryReader",{enumerable:!0,get:function(){return Xq.ReflectionBinaryReader}});var Jq=qx();
Object.defineProperty(k,"ReflectionBinaryWriter",{enumerable:!0,get:function(){return Jq.ReflectionBinaryWriter}});var Vq=_x();Object.defineProperty(k,"Reflecti\
onJsonReader",{enumerable:!0,get:function(){return Vq.ReflectionJsonReader}});var Zq=zx();Object.defineProperty(k,"ReflectionJsonWriter",{enumerable:!0,get:function(){
return Zq.ReflectionJsonWriter}});var eQ=nw();Object.defineProperty(k,"containsMessageType",{enumerable:!0,get:function(){return eQ.containsMessageType}});var Va=Mx();
Object.defineProperty(k,"isOneofGroup",{enumerable:!0,get:function(){return Va.isOneofGroup}});Object.defineProperty(k,"setOneofValue",{enumerable:!0,get:function(){
return Va.setOneofValue}});Object.defineProperty(k,"getOneofValue",{enumerable:!0,get:function(){return Va.getOneofValue}});Object.defineProperty(k,"clearOneofV\
alue",{enumerable:!0,get:function(){return Va.clearOneofValue}});Object.defineProperty(k,"getSelectedOneofValue",{enumerable:!0,get:function(){return Va.getSelectedOneofValue}});
var vd=iw();Object.defineProperty(k,"listEnumValues",{enumerable:!0,get:function(){return vd.listEnumValues}});Object.defineProperty(k,"listEnumNames",{enumerable:!0,
get:function(){return vd.listEnumNames}});Object.defineProperty(k,"listEnumNumbers",{enumerable:!0,get:function(){return vd.listEnumNumbers}});Object.defineProperty(
k,"isEnumObject",{enumerable:!0,get:function(){return vd.isEnumObject}});var tQ=Tx();Object.defineProperty(k,"lowerCamelCase",{enumerable:!0,get:function(){return tQ.
lowerCamelCase}});var Za=Oi();Object.defineProperty(k,"assert",{enumerable:!0,get:function(){return Za.assert}});Object.defineProperty(k,"assertNever",{enumerable:!0,
get:function(){return Za.assertNever}});Object.defineProperty(k,"assertInt32",{enumerable:!0,get:function(){return Za.assertInt32}});Object.defineProperty(k,"as\
sertUInt32",{enumerable:!0,get:function(){return Za.assertUInt32}});Object.defineProperty(k,"assertFloat32",{enumerable:!0,get:function(){return Za.assertFloat32}})});var Vx=N(Gr=>{"use strict";Object.defineProperty(Gr,"__esModule",{value:!0});Gr.readServiceOption=Gr.readMethodOption=Gr.readMethodOptions=Gr.normalizeMethodInfo=
void 0;var rQ=Pe();function nQ(r,e){var t,n,s;let i=r;return i.service=e,i.localName=(t=i.localName)!==null&&t!==void 0?t:rQ.lowerCamelCase(i.name),i.serverStreaming=
!!i.serverStreaming,i.clientStreaming=!!i.clientStreaming,i.options=(n=i.options)!==null&&n!==void 0?n:{},i.idempotency=(s=i.idempotency)!==null&&s!==void 0?s:void 0,
i}Gr.normalizeMethodInfo=nQ;function sQ(r,e,t,n){var s;let i=(s=r.methods.find((o,a)=>o.localName===e||a===e))===null||s===void 0?void 0:s.options;return i&&i[t]?
n.fromJson(i[t]):void 0}Gr.readMethodOptions=sQ;function iQ(r,e,t,n){var s;let i=(s=r.methods.find((a,c)=>a.localName===e||c===e))===null||s===void 0?void 0:s.options;
if(!i)return;let o=i[t];return o===void 0?o:n?n.fromJson(o):o}Gr.readMethodOption=iQ;function oQ(r,e,t){let n=r.options;if(!n)return;let s=n[e];return s===void 0?
s:t?t.fromJson(s):s}Gr.readServiceOption=oQ});var dw=N(Td=>{"use strict";Object.defineProperty(Td,"__esModule",{value:!0});Td.ServiceType=void 0;var aQ=Vx(),Zx=class{constructor(e,t,n){this.typeName=e,this.
methods=t.map(s=>aQ.normalizeMethodInfo(s,this)),this.options=n??{}}};Td.ServiceType=Zx});var tA=N(Md=>{"use strict";Object.defineProperty(Md,"__esModule",{value:!0});Md.RpcError=void 0;var eA=class extends Error{constructor(e,t="UNKNOWN",n){super(e),
this.name="RpcError",Object.setPrototypeOf(this,new.target.prototype),this.code=t,this.meta=n??{}}toString(){let e=[this.name+": "+this.message];this.code&&(e.push(
""),e.push("Code: "+this.code)),this.serviceName&&this.methodName&&e.push("Method: "+this.serviceName+"/"+this.methodName);let t=Object.entries(this.meta);if(t.
length){e.push(""),e.push("Meta:");for(let[n,s]of t)e.push(`  ${n}: ${s}`)}return e.join(`
`)}};Md.RpcError=eA});var rA=N(Dd=>{"use strict";Object.defineProperty(Dd,"__esModule",{value:!0});Dd.mergeRpcOptions=void 0;var pw=Pe();function cQ(r,e){if(!e)return r;let t={};Od(r,
t),Od(e,t);for(let n of Object.keys(e)){let s=e[n];switch(n){case"jsonOptions":t.jsonOptions=pw.mergeJsonOptions(r.jsonOptions,t.jsonOptions);break;case"binaryO\
ptions":t.binaryOptions=pw.mergeBinaryOptions(r.binaryOptions,t.binaryOptions);break;case"meta":t.meta={},Od(r.meta,t.meta),Od(e.meta,t.meta);break;case"interce\
ptors":t.interceptors=r.interceptors?r.interceptors.concat(s):s.concat();break}}return t}Dd.mergeRpcOptions=cQ;function Od(r,e){if(!r)return;let t=e;for(let[n,s]of Object.
entries(r))s instanceof Date?t[n]=new Date(s.getTime()):Array.isArray(s)?t[n]=s.concat():t[n]=s}});var sA=N(Os=>{"use strict";Object.defineProperty(Os,"__esModule",{value:!0});Os.Deferred=Os.DeferredState=void 0;var $r;(function(r){r[r.PENDING=0]="PENDING",r[r.
REJECTED=1]="REJECTED",r[r.RESOLVED=2]="RESOLVED"})($r=Os.DeferredState||(Os.DeferredState={}));var nA=class{constructor(e=!0){this._state=$r.PENDING,this._promise=
new Promise((t,n)=>{this._resolve=t,this._reject=n}),e&&this._promise.catch(t=>{})}get state(){return this._state}get promise(){return this._promise}resolve(e){
if(this.state!==$r.PENDING)throw new Error(`cannot resolve ${$r[this.state].toLowerCase()}`);this._resolve(e),this._state=$r.RESOLVED}reject(e){if(this.state!==
$r.PENDING)throw new Error(`cannot reject ${$r[this.state].toLowerCase()}`);this._reject(e),this._state=$r.REJECTED}resolvePending(e){this._state===$r.PENDING&&
this.resolve(e)}rejectPending(e){this._state===$r.PENDING&&this.reject(e)}};Os.Deferred=nA});var oA=N(Ld=>{"use strict";Object.defineProperty(Ld,"__esModule",{value:!0});Ld.RpcOutputStreamController=void 0;var uw=sA(),Ds=Pe(),iA=class{constructor(){this.
_lis={nxt:[],msg:[],err:[],cmp:[]},this._closed=!1,this._itState={q:[]}}onNext(e){return this.addLis(e,this._lis.nxt)}onMessage(e){return this.addLis(e,this._lis.
msg)}onError(e){return this.addLis(e,this._lis.err)}onComplete(e){return this.addLis(e,this._lis.cmp)}addLis(e,t){return t.push(e),()=>{let n=t.indexOf(e);n>=0&&
t.splice(n,1)}}clearLis(){for(let e of Object.values(this._lis))e.splice(0,e.length)}get closed(){return this._closed!==!1}notifyNext(e,t,n){Ds.assert((e?1:0)+(t?
1:0)+(n?1:0)<=1,"only one emission at a time"),e&&this.notifyMessage(e),t&&this.notifyError(t),n&&this.notifyComplete()}notifyMessage(e){Ds.assert(!this.closed,
"stream is closed"),this.pushIt({value:e,done:!1}),this._lis.msg.forEach(t=>t(e)),this._lis.nxt.forEach(t=>t(e,void 0,!1))}notifyError(e){Ds.assert(!this.closed,
"stream is closed"),this._closed=e,this.pushIt(e),this._lis.err.forEach(t=>t(e)),this._lis.nxt.forEach(t=>t(void 0,e,!1)),this.clearLis()}notifyComplete(){Ds.assert(
!this.closed,"stream is closed"),this._closed=!0,this.pushIt({value:null,done:!0}),this._lis.cmp.forEach(e=>e()),this._lis.nxt.forEach(e=>e(void 0,void 0,!0)),this.
clearLis()}[Symbol.asyncIterator](){return this._closed===!0?this.pushIt({value:null,done:!0}):this._closed!==!1&&this.pushIt(this._closed),{next:()=>{let e=this.
_itState;Ds.assert(e,"bad state"),Ds.assert(!e.p,"iterator contract broken");let t=e.q.shift();return t?"value"in t?Promise.resolve(t):Promise.reject(t):(e.p=new uw.
Deferred,e.p.promise)}}}pushIt(e){let t=this._itState;if(t.p){let n=t.p;Ds.assert(n.state==uw.DeferredState.PENDING,"iterator contract broken"),"value"in e?n.resolve(
e):n.reject(e),delete t.p}else t.q.push(e)}};Ld.RpcOutputStreamController=iA});var cA=N(ki=>{"use strict";var lQ=ki&&ki.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(
function(i,o){function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}
l((n=n.apply(r,e||[])).next())})};Object.defineProperty(ki,"__esModule",{value:!0});ki.UnaryCall=void 0;var aA=class{constructor(e,t,n,s,i,o,a){this.method=e,this.
requestHeaders=t,this.request=n,this.headers=s,this.response=i,this.status=o,this.trailers=a}then(e,t){return this.promiseFinished().then(n=>e?Promise.resolve(e(
n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return lQ(this,void 0,void 0,function*(){let[e,t,n,s]=yield Promise.all([this.headers,this.
response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:e,response:t,status:n,trailers:s}})}};
ki.UnaryCall=aA});var mA=N(zi=>{"use strict";var mQ=zi&&zi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(
function(i,o){function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}
l((n=n.apply(r,e||[])).next())})};Object.defineProperty(zi,"__esModule",{value:!0});zi.ServerStreamingCall=void 0;var lA=class{constructor(e,t,n,s,i,o,a){this.method=
e,this.requestHeaders=t,this.request=n,this.headers=s,this.responses=i,this.status=o,this.trailers=a}then(e,t){return this.promiseFinished().then(n=>e?Promise.resolve(
e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return mQ(this,void 0,void 0,function*(){let[e,t,n]=yield Promise.all([this.headers,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers:e,status:t,trailers:n}})}};zi.ServerStreamingCall=
lA});var pA=N(Ui=>{"use strict";var dQ=Ui&&Ui.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(
function(i,o){function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}
l((n=n.apply(r,e||[])).next())})};Object.defineProperty(Ui,"__esModule",{value:!0});Ui.ClientStreamingCall=void 0;var dA=class{constructor(e,t,n,s,i,o,a){this.method=
e,this.requestHeaders=t,this.requests=n,this.headers=s,this.response=i,this.status=o,this.trailers=a}then(e,t){return this.promiseFinished().then(n=>e?Promise.resolve(
e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return dQ(this,void 0,void 0,function*(){let[e,t,n,s]=yield Promise.all([this.headers,this.
response,this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:e,response:t,status:n,trailers:s}})}};Ui.ClientStreamingCall=
dA});var fA=N(Hi=>{"use strict";var pQ=Hi&&Hi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(
function(i,o){function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}
l((n=n.apply(r,e||[])).next())})};Object.defineProperty(Hi,"__esModule",{value:!0});Hi.DuplexStreamingCall=void 0;var uA=class{constructor(e,t,n,s,i,o,a){this.method=
e,this.requestHeaders=t,this.requests=n,this.headers=s,this.responses=i,this.status=o,this.trailers=a}then(e,t){return this.promiseFinished().then(n=>e?Promise.
resolve(e(n)):n,n=>t?Promise.resolve(t(n)):Promise.reject(n))}promiseFinished(){return pQ(this,void 0,void 0,function*(){let[e,t,n]=yield Promise.all([this.headers,
this.status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers:e,status:t,trailers:n}})}};Hi.DuplexStreamingCall=uA});var hw=N(Qi=>{"use strict";var uQ=Qi&&Qi.__awaiter||function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(
function(i,o){function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}
l((n=n.apply(r,e||[])).next())})};Object.defineProperty(Qi,"__esModule",{value:!0});Qi.TestTransport=void 0;var Kt=tA(),_d=Pe(),fw=oA(),fQ=rA(),hQ=cA(),gQ=mA(),
yQ=pA(),xQ=fA(),qi=class r{constructor(e){this.suppressUncaughtRejections=!0,this.headerDelay=10,this.responseDelay=50,this.betweenResponseDelay=10,this.afterResponseDelay=
10,this.data=e??{}}get sentMessages(){return this.lastInput instanceof Fi?this.lastInput.sent:typeof this.lastInput=="object"?[this.lastInput.single]:[]}get sendComplete(){
return this.lastInput instanceof Fi?this.lastInput.completed:typeof this.lastInput=="object"}promiseHeaders(){var e;let t=(e=this.data.headers)!==null&&e!==void 0?
e:r.defaultHeaders;return t instanceof Kt.RpcError?Promise.reject(t):Promise.resolve(t)}promiseSingleResponse(e){if(this.data.response instanceof Kt.RpcError)return Promise.
reject(this.data.response);let t;return Array.isArray(this.data.response)?(_d.assert(this.data.response.length>0),t=this.data.response[0]):this.data.response!==
void 0?t=this.data.response:t=e.O.create(),_d.assert(e.O.is(t)),Promise.resolve(t)}streamResponses(e,t,n){return uQ(this,void 0,void 0,function*(){let s=[];if(this.
data.response===void 0)s.push(e.O.create());else if(Array.isArray(this.data.response))for(let i of this.data.response)_d.assert(e.O.is(i)),s.push(i);else this.data.
response instanceof Kt.RpcError||(_d.assert(e.O.is(this.data.response)),s.push(this.data.response));try{yield qe(this.responseDelay,n)(void 0)}catch(i){t.notifyError(
i);return}if(this.data.response instanceof Kt.RpcError){t.notifyError(this.data.response);return}for(let i of s){t.notifyMessage(i);try{yield qe(this.betweenResponseDelay,
n)(void 0)}catch(o){t.notifyError(o);return}}if(this.data.status instanceof Kt.RpcError){t.notifyError(this.data.status);return}if(this.data.trailers instanceof
Kt.RpcError){t.notifyError(this.data.trailers);return}t.notifyComplete()})}promiseStatus(){var e;let t=(e=this.data.status)!==null&&e!==void 0?e:r.defaultStatus;
return t instanceof Kt.RpcError?Promise.reject(t):Promise.resolve(t)}promiseTrailers(){var e;let t=(e=this.data.trailers)!==null&&e!==void 0?e:r.defaultTrailers;
return t instanceof Kt.RpcError?Promise.reject(t):Promise.resolve(t)}maybeSuppressUncaught(...e){if(this.suppressUncaughtRejections)for(let t of e)t.catch(()=>{})}mergeOptions(e){
return fQ.mergeRpcOptions({},e)}unary(e,t,n){var s;let i=(s=n.meta)!==null&&s!==void 0?s:{},o=this.promiseHeaders().then(qe(this.headerDelay,n.abort)),a=o.catch(
m=>{}).then(qe(this.responseDelay,n.abort)).then(m=>this.promiseSingleResponse(e)),c=a.catch(m=>{}).then(qe(this.afterResponseDelay,n.abort)).then(m=>this.promiseStatus()),
l=a.catch(m=>{}).then(qe(this.afterResponseDelay,n.abort)).then(m=>this.promiseTrailers());return this.maybeSuppressUncaught(c,l),this.lastInput={single:t},new hQ.
UnaryCall(e,i,t,o,a,c,l)}serverStreaming(e,t,n){var s;let i=(s=n.meta)!==null&&s!==void 0?s:{},o=this.promiseHeaders().then(qe(this.headerDelay,n.abort)),a=new fw.
RpcOutputStreamController,c=o.then(qe(this.responseDelay,n.abort)).catch(()=>{}).then(()=>this.streamResponses(e,a,n.abort)).then(qe(this.afterResponseDelay,n.abort)),
l=c.then(()=>this.promiseStatus()),m=c.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(l,m),this.lastInput={single:t},new gQ.ServerStreamingCall(
e,i,t,o,a,l,m)}clientStreaming(e,t){var n;let s=(n=t.meta)!==null&&n!==void 0?n:{},i=this.promiseHeaders().then(qe(this.headerDelay,t.abort)),o=i.catch(l=>{}).then(
qe(this.responseDelay,t.abort)).then(l=>this.promiseSingleResponse(e)),a=o.catch(l=>{}).then(qe(this.afterResponseDelay,t.abort)).then(l=>this.promiseStatus()),
c=o.catch(l=>{}).then(qe(this.afterResponseDelay,t.abort)).then(l=>this.promiseTrailers());return this.maybeSuppressUncaught(a,c),this.lastInput=new Fi(this.data,
t.abort),new yQ.ClientStreamingCall(e,s,this.lastInput,i,o,a,c)}duplex(e,t){var n;let s=(n=t.meta)!==null&&n!==void 0?n:{},i=this.promiseHeaders().then(qe(this.
headerDelay,t.abort)),o=new fw.RpcOutputStreamController,a=i.then(qe(this.responseDelay,t.abort)).catch(()=>{}).then(()=>this.streamResponses(e,o,t.abort)).then(
qe(this.afterResponseDelay,t.abort)),c=a.then(()=>this.promiseStatus()),l=a.then(()=>this.promiseTrailers());return this.maybeSuppressUncaught(c,l),this.lastInput=
new Fi(this.data,t.abort),new xQ.DuplexStreamingCall(e,s,this.lastInput,i,o,c,l)}};Qi.TestTransport=qi;qi.defaultHeaders={responseHeader:"test"};qi.defaultStatus=
{code:"OK",detail:"all good"};qi.defaultTrailers={responseTrailer:"test"};function qe(r,e){return t=>new Promise((n,s)=>{if(e?.aborted)s(new Kt.RpcError("user c\
ancel","CANCELLED"));else{let i=setTimeout(()=>n(t),r);e&&e.addEventListener("abort",o=>{clearTimeout(i),s(new Kt.RpcError("user cancel","CANCELLED"))})}})}var Fi=class{constructor(e,t){
this._completed=!1,this._sent=[],this.data=e,this.abort=t}get sent(){return this._sent}get completed(){return this._completed}send(e){if(this.data.inputMessage instanceof
Kt.RpcError)return Promise.reject(this.data.inputMessage);let t=this.data.inputMessage===void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{
this._sent.push(e)}).then(qe(t,this.abort))}complete(){if(this.data.inputComplete instanceof Kt.RpcError)return Promise.reject(this.data.inputComplete);let e=this.
data.inputComplete===void 0?10:this.data.inputComplete;return Promise.resolve(void 0).then(()=>{this._completed=!0}).then(qe(e,this.abort))}}});var gw=N(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});Xt.stackDuplexStreamingInterceptors=Xt.stackClientStreamingInterceptors=Xt.stackServerStreamingInterceptors=
Xt.stackUnaryInterceptors=Xt.stackIntercept=void 0;var AQ=Pe();function ec(r,e,t,n,s){var i,o,a,c;if(r=="unary"){let l=(m,d,p)=>e.unary(m,d,p);for(let m of((i=n.
interceptors)!==null&&i!==void 0?i:[]).filter(d=>d.interceptUnary).reverse()){let d=l;l=(p,u,h)=>m.interceptUnary(d,p,u,h)}return l(t,s,n)}if(r=="serverStreamin\
g"){let l=(m,d,p)=>e.serverStreaming(m,d,p);for(let m of((o=n.interceptors)!==null&&o!==void 0?o:[]).filter(d=>d.interceptServerStreaming).reverse()){let d=l;l=
(p,u,h)=>m.interceptServerStreaming(d,p,u,h)}return l(t,s,n)}if(r=="clientStreaming"){let l=(m,d)=>e.clientStreaming(m,d);for(let m of((a=n.interceptors)!==null&&
a!==void 0?a:[]).filter(d=>d.interceptClientStreaming).reverse()){let d=l;l=(p,u)=>m.interceptClientStreaming(d,p,u)}return l(t,n)}if(r=="duplex"){let l=(m,d)=>e.
duplex(m,d);for(let m of((c=n.interceptors)!==null&&c!==void 0?c:[]).filter(d=>d.interceptDuplex).reverse()){let d=l;l=(p,u)=>m.interceptDuplex(d,p,u)}return l(
t,n)}AQ.assertNever(r)}Xt.stackIntercept=ec;function CQ(r,e,t,n){return ec("unary",r,e,n,t)}Xt.stackUnaryInterceptors=CQ;function bQ(r,e,t,n){return ec("serverS\
treaming",r,e,n,t)}Xt.stackServerStreamingInterceptors=bQ;function NQ(r,e,t){return ec("clientStreaming",r,e,t)}Xt.stackClientStreamingInterceptors=NQ;function IQ(r,e,t){
return ec("duplex",r,e,t)}Xt.stackDuplexStreamingInterceptors=IQ});var yw=N(kd=>{"use strict";Object.defineProperty(kd,"__esModule",{value:!0});kd.ServerCallContextController=void 0;var hA=class{constructor(e,t,n,s,i={code:"OK",
detail:""}){this._cancelled=!1,this._listeners=[],this.method=e,this.headers=t,this.deadline=n,this.trailers={},this._sendRH=s,this.status=i}notifyCancelled(){if(!this.
_cancelled){this._cancelled=!0;for(let e of this._listeners)e()}}sendResponseHeaders(e){this._sendRH(e)}get cancelled(){return this._cancelled}onCancel(e){let t=this.
_listeners;return t.push(e),()=>{let n=t.indexOf(e);n>=0&&t.splice(n,1)}}};kd.ServerCallContextController=hA});var Aw=N(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});var PQ=dw();Object.defineProperty(xe,"ServiceType",{enumerable:!0,get:function(){return PQ.
ServiceType}});var gA=Vx();Object.defineProperty(xe,"readMethodOptions",{enumerable:!0,get:function(){return gA.readMethodOptions}});Object.defineProperty(xe,"r\
eadMethodOption",{enumerable:!0,get:function(){return gA.readMethodOption}});Object.defineProperty(xe,"readServiceOption",{enumerable:!0,get:function(){return gA.
readServiceOption}});var EQ=tA();Object.defineProperty(xe,"RpcError",{enumerable:!0,get:function(){return EQ.RpcError}});var SQ=rA();Object.defineProperty(xe,"m\
ergeRpcOptions",{enumerable:!0,get:function(){return SQ.mergeRpcOptions}});var wQ=oA();Object.defineProperty(xe,"RpcOutputStreamController",{enumerable:!0,get:function(){
return wQ.RpcOutputStreamController}});var BQ=hw();Object.defineProperty(xe,"TestTransport",{enumerable:!0,get:function(){return BQ.TestTransport}});var xw=sA();
Object.defineProperty(xe,"Deferred",{enumerable:!0,get:function(){return xw.Deferred}});Object.defineProperty(xe,"DeferredState",{enumerable:!0,get:function(){return xw.
DeferredState}});var RQ=fA();Object.defineProperty(xe,"DuplexStreamingCall",{enumerable:!0,get:function(){return RQ.DuplexStreamingCall}});var vQ=pA();Object.defineProperty(
xe,"ClientStreamingCall",{enumerable:!0,get:function(){return vQ.ClientStreamingCall}});var TQ=mA();Object.defineProperty(xe,"ServerStreamingCall",{enumerable:!0,
get:function(){return TQ.ServerStreamingCall}});var MQ=cA();Object.defineProperty(xe,"UnaryCall",{enumerable:!0,get:function(){return MQ.UnaryCall}});var tc=gw();
Object.defineProperty(xe,"stackIntercept",{enumerable:!0,get:function(){return tc.stackIntercept}});Object.defineProperty(xe,"stackDuplexStreamingInterceptors",
{enumerable:!0,get:function(){return tc.stackDuplexStreamingInterceptors}});Object.defineProperty(xe,"stackClientStreamingInterceptors",{enumerable:!0,get:function(){
return tc.stackClientStreamingInterceptors}});Object.defineProperty(xe,"stackServerStreamingInterceptors",{enumerable:!0,get:function(){return tc.stackServerStreamingInterceptors}});
Object.defineProperty(xe,"stackUnaryInterceptors",{enumerable:!0,get:function(){return tc.stackUnaryInterceptors}});var OQ=yw();Object.defineProperty(xe,"Server\
CallContextController",{enumerable:!0,get:function(){return OQ.ServerCallContextController}})});import*as sC from"os";function cc(r){return r==null?"":typeof r=="string"||r instanceof String?r:JSON.stringify(r)}function ip(r){return Object.keys(r).length?{title:r.title,file:r.file,
line:r.startLine,endLine:r.endLine,col:r.startColumn,endColumn:r.endColumn}:{}}function Zi(r,e,t){let n=new op(r,e,t);process.stdout.write(n.toString()+sC.EOL)}var nC="::",op=class{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e=nC+this.command;if(this.properties&&
Object.keys(this.properties).length>0){e+=" ";let t=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let s=this.properties[n];s&&(t?t=!1:e+=
",",e+=`${n}=${jB(s)}`)}}return e+=`${nC}${$B(this.message)}`,e}};function $B(r){return cc(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function jB(r){
return cc(r).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as IC from"os";import*as to from"http";import*as dp from"https";function ap(r){let e=r.protocol==="https:";if(YB(r))return;let t=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(t)try{return new lc(t)}catch{if(!t.startsWith("http://")&&!t.startsWith("https://"))return new lc(`http://${t}`)}else return}function YB(r){if(!r.hostname)return!1;
let e=r.hostname;if(WB(e))return!0;let t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let n;r.port?n=Number(r.port):r.protocol==="http:"?n=80:r.
protocol==="https:"&&(n=443);let s=[r.hostname.toUpperCase()];typeof n=="number"&&s.push(`${s[0]}:${n}`);for(let i of t.split(",").map(o=>o.trim().toUpperCase()).
filter(o=>o))if(i==="*"||s.some(o=>o===i||o.endsWith(`.${i}`)||i.startsWith(".")&&o.endsWith(`${i}`)))return!0;return!1}function WB(r){let e=r.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var lc=class extends URL{constructor(e,t){super(e,t),this._decodedUsername=
decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}};var Cn=le(mC());var mc=class{};var Ce=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},de;(function(r){r[r.
OK=200]="OK",r[r.MultipleChoices=300]="MultipleChoices",r[r.MovedPermanently=301]="MovedPermanently",r[r.ResourceMoved=302]="ResourceMoved",r[r.SeeOther=303]="S\
eeOther",r[r.NotModified=304]="NotModified",r[r.UseProxy=305]="UseProxy",r[r.SwitchProxy=306]="SwitchProxy",r[r.TemporaryRedirect=307]="TemporaryRedirect",r[r.PermanentRedirect=
308]="PermanentRedirect",r[r.BadRequest=400]="BadRequest",r[r.Unauthorized=401]="Unauthorized",r[r.PaymentRequired=402]="PaymentRequired",r[r.Forbidden=403]="Fo\
rbidden",r[r.NotFound=404]="NotFound",r[r.MethodNotAllowed=405]="MethodNotAllowed",r[r.NotAcceptable=406]="NotAcceptable",r[r.ProxyAuthenticationRequired=407]="\
ProxyAuthenticationRequired",r[r.RequestTimeout=408]="RequestTimeout",r[r.Conflict=409]="Conflict",r[r.Gone=410]="Gone",r[r.TooManyRequests=429]="TooManyRequest\
s",r[r.InternalServerError=500]="InternalServerError",r[r.NotImplemented=501]="NotImplemented",r[r.BadGateway=502]="BadGateway",r[r.ServiceUnavailable=503]="Ser\
viceUnavailable",r[r.GatewayTimeout=504]="GatewayTimeout"})(de||(de={}));var Je;(function(r){r.Accept="accept",r.ContentType="content-type"})(Je||(Je={}));var Zr;
(function(r){r.ApplicationJson="application/json"})(Zr||(Zr={}));var nR=[de.MovedPermanently,de.ResourceMoved,de.SeeOther,de.TemporaryRedirect,de.PermanentRedirect],sR=[de.BadGateway,de.ServiceUnavailable,de.GatewayTimeout],iR=[
"OPTIONS","GET","DELETE","HEAD"],oR=10,aR=5,mr=class r extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,Object.setPrototypeOf(
this,r.prototype)}},mp=class{constructor(e){this.message=e}readBody(){return Ce(this,void 0,void 0,function*(){return new Promise(e=>Ce(this,void 0,void 0,function*(){
let t=Buffer.alloc(0);this.message.on("data",n=>{t=Buffer.concat([t,n])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return Ce(this,void 0,
void 0,function*(){return new Promise(e=>Ce(this,void 0,void 0,function*(){let t=[];this.message.on("data",n=>{t.push(n)}),this.message.on("end",()=>{e(Buffer.concat(
t))})}))})}};var en=class{constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this.
_maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,n&&(n.ignoreSslError!=
null&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,n.allowRedirects!=null&&(this._allowRedirects=n.allowRedirects),n.allowRedirectDowngrade!=
null&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),n.maxRedirects!=null&&(this._maxRedirects=Math.max(n.maxRedirects,0)),n.keepAlive!=null&&(this._keepAlive=
n.keepAlive),n.allowRetries!=null&&(this._allowRetries=n.allowRetries),n.maxRetries!=null&&(this._maxRetries=n.maxRetries))}options(e,t){return Ce(this,void 0,void 0,
function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return Ce(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return Ce(
this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,n){return Ce(this,void 0,void 0,function*(){return this.request("POST",e,t,
n||{})})}patch(e,t,n){return Ce(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return Ce(this,void 0,void 0,function*(){return this.
request("PUT",e,t,n||{})})}head(e,t){return Ce(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,s){return Ce(this,void 0,
void 0,function*(){return this.request(e,t,n,s)})}getJson(e){return Ce(this,arguments,void 0,function*(t,n={}){n[Je.Accept]=this._getExistingOrDefaultHeader(n,Je.
Accept,Zr.ApplicationJson);let s=yield this.get(t,n);return this._processResponse(s,this.requestOptions)})}postJson(e,t){return Ce(this,arguments,void 0,function*(n,s,i={}){
let o=JSON.stringify(s,null,2);i[Je.Accept]=this._getExistingOrDefaultHeader(i,Je.Accept,Zr.ApplicationJson),i[Je.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,Zr.ApplicationJson);let a=yield this.post(n,o,i);return this._processResponse(a,this.requestOptions)})}putJson(e,t){return Ce(this,arguments,void 0,function*(n,s,i={}){
let o=JSON.stringify(s,null,2);i[Je.Accept]=this._getExistingOrDefaultHeader(i,Je.Accept,Zr.ApplicationJson),i[Je.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,Zr.ApplicationJson);let a=yield this.put(n,o,i);return this._processResponse(a,this.requestOptions)})}patchJson(e,t){return Ce(this,arguments,void 0,function*(n,s,i={}){
let o=JSON.stringify(s,null,2);i[Je.Accept]=this._getExistingOrDefaultHeader(i,Je.Accept,Zr.ApplicationJson),i[Je.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,Zr.ApplicationJson);let a=yield this.patch(n,o,i);return this._processResponse(a,this.requestOptions)})}request(e,t,n,s){return Ce(this,void 0,void 0,function*(){
if(this._disposed)throw new Error("Client has already been disposed.");let i=new URL(t),o=this._prepareRequest(e,i,s),a=this._allowRetries&&iR.includes(e)?this.
_maxRetries+1:1,c=0,l;do{if(l=yield this.requestRaw(o,n),l&&l.message&&l.message.statusCode===de.Unauthorized){let d;for(let p of this.handlers)if(p.canHandleAuthentication(
l)){d=p;break}return d?d.handleAuthentication(this,o,n):l}let m=this._maxRedirects;for(;l.message.statusCode&&nR.includes(l.message.statusCode)&&this._allowRedirects&&
m>0;){let d=l.message.headers.location;if(!d)break;let p=new URL(d);if(i.protocol==="https:"&&i.protocol!==p.protocol&&!this._allowRedirectDowngrade)throw new Error(
"Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade op\
tion to true.");if(yield l.readBody(),p.hostname!==i.hostname)for(let u in s)u.toLowerCase()==="authorization"&&delete s[u];o=this._prepareRequest(e,p,s),l=yield this.
requestRaw(o,n),m--}if(!l.message.statusCode||!sR.includes(l.message.statusCode))return l;c+=1,c<a&&(yield l.readBody(),yield this._performExponentialBackoff(c))}while(c<
a);return l})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){return Ce(this,void 0,void 0,function*(){return new Promise((n,s)=>{
function i(o,a){o?s(o):a?n(a):s(new Error("Unknown error"))}this.requestRawWithCallback(e,t,i)})})}requestRawWithCallback(e,t,n){typeof t=="string"&&(e.options.
headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let s=!1;function i(c,l){s||(s=!0,n(c,l))}let o=e.httpModule.request(
e.options,c=>{let l=new mp(c);i(void 0,l)}),a;o.on("socket",c=>{a=c}),o.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),i(new Error(`Request timeout: ${e.
options.path}`))}),o.on("error",function(c){i(c)}),t&&typeof t=="string"&&o.write(t,"utf8"),t&&typeof t!="string"?(t.on("close",function(){o.end()}),t.pipe(o)):
o.end()}getAgent(e){let t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){let t=new URL(e),n=ap(t);if(n&&n.hostname)return this._getProxyAgentDispatcher(
t,n)}_prepareRequest(e,t,n){let s={};s.parsedUrl=t;let i=s.parsedUrl.protocol==="https:";s.httpModule=i?dp:to;let o=i?443:80;if(s.options={},s.options.host=s.parsedUrl.
hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):o,s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||""),s.options.method=e,s.options.
headers=this._mergeHeaders(n),this.userAgent!=null&&(s.options.headers["user-agent"]=this.userAgent),s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(let a of this.
handlers)a.prepareRequest(s.options);return s}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},eo(this.requestOptions.headers),
eo(e||{})):eo(e||{})}_getExistingOrDefaultHeader(e,t,n){let s;if(this.requestOptions&&this.requestOptions.headers){let o=eo(this.requestOptions.headers)[t];o&&(s=
typeof o=="number"?o.toString():o)}let i=e[t];return i!==void 0?typeof i=="number"?i.toString():i:s!==void 0?s:n}_getExistingOrDefaultContentTypeHeader(e,t){let n;
if(this.requestOptions&&this.requestOptions.headers){let i=eo(this.requestOptions.headers)[Je.ContentType];i&&(typeof i=="number"?n=String(i):Array.isArray(i)?n=
i.join(", "):n=i)}let s=e[Je.ContentType];return s!==void 0?typeof s=="number"?String(s):Array.isArray(s)?s.join(", "):s:n!==void 0?n:t}_getAgent(e){let t,n=ap(
e),s=n&&n.hostname;if(this._keepAlive&&s&&(t=this._proxyAgent),s||(t=this._agent),t)return t;let i=e.protocol==="https:",o=100;if(this.requestOptions&&(o=this.requestOptions.
maxSockets||to.globalAgent.maxSockets),n&&n.hostname){let a={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&
{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})},c,l=n.protocol==="https:";i?c=l?Cn.httpsOverHttps:Cn.httpsOverHttp:c=l?Cn.httpOverHttps:
Cn.httpOverHttp,t=c(a),this._proxyAgent=t}if(!t){let a={keepAlive:this._keepAlive,maxSockets:o};t=i?new dp.Agent(a):new to.Agent(a),this._agent=t}return i&&this.
_ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),
n)return n;let s=e.protocol==="https:";return n=new mc(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.
from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=n,s&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||
{},{rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){let t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID;if(n){let s=n.replace(/[^a-z0-9_.-]/gi,
"_");return`${t} actions_orchestration_id/${s}`}return t}_performExponentialBackoff(e){return Ce(this,void 0,void 0,function*(){e=Math.min(oR,e);let t=aR*Math.pow(
2,e);return new Promise(n=>setTimeout(()=>n(),t))})}_processResponse(e,t){return Ce(this,void 0,void 0,function*(){return new Promise((n,s)=>Ce(this,void 0,void 0,
function*(){let i=e.message.statusCode||0,o={statusCode:i,result:null,headers:{}};i===de.NotFound&&n(o);function a(m,d){if(typeof d=="string"){let p=new Date(d);
if(!isNaN(p.valueOf()))return p}return d}let c,l;try{l=yield e.readBody(),l&&l.length>0&&(t&&t.deserializeDates?c=JSON.parse(l,a):c=JSON.parse(l),o.result=c),o.
headers=e.message.headers}catch{}if(i>299){let m;c&&c.message?m=c.message:l&&l.length>0?m=l:m=`Failed request: (${i})`;let d=new mr(m,i);d.result=o.result,s(d)}else
n(o)}))})}},eo=r=>Object.keys(r).reduce((e,t)=>(e[t.toLowerCase()]=r[t],e),{});var cR=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};var qs=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return cR(this,void 0,void 0,function*(){throw new Error("not implemented")})}};import*as ro from"os";import*as gp from"events";import*as AC from"child_process";import*as CC from"path";import{ok as gR}from"assert";import*as dr from"path";import*as pc from"fs";import*as Nn from"path";var pC=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(
function(i,o){function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}
l((n=n.apply(r,e||[])).next())})},{chmod:lR,copyFile:mR,lstat:dR,mkdir:uC,open:M2,readdir:fC,rename:pR,rm:hC,rmdir:O2,stat:dc,symlink:uR,unlink:fR}=pc.promises,
bn=process.platform==="win32";var D2=pc.constants.O_RDONLY;function pp(r){return pC(this,void 0,void 0,function*(){try{yield dc(r)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function uc(r){if(r=hR(r),!r)throw new Error('isRooted() parameter "p" cannot be empty');return bn?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function up(r,e){
return pC(this,void 0,void 0,function*(){let t;try{t=yield dc(r)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable\
 file exists '${r}': ${s}`)}if(t&&t.isFile()){if(bn){let s=Nn.extname(r).toUpperCase();if(e.some(i=>i.toUpperCase()===s))return r}else if(dC(t))return r}let n=r;
for(let s of e){r=n+s,t=void 0;try{t=yield dc(r)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}\
': ${i}`)}if(t&&t.isFile()){if(bn){try{let i=Nn.dirname(r),o=Nn.basename(r).toUpperCase();for(let a of yield fC(i))if(o===a.toUpperCase()){r=Nn.join(i,a);break}}catch(i){
console.log(`Unexpected error attempting to determine the actual case of the file '${r}': ${i}`)}return r}else if(dC(t))return r}}return""})}function hR(r){return r=
r||"",bn?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}function dC(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.
gid===process.getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}var fc=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};function yC(r){return fc(this,void 0,void 0,function*(){if(bn&&/[*"<>|]/.test(r))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Window\
s');try{yield hC(r,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function hc(r){return fc(
this,void 0,void 0,function*(){gR(r,"a path argument must be provided"),yield uC(r,{recursive:!0})})}function tn(r,e){return fc(this,void 0,void 0,function*(){if(!r)
throw new Error("parameter 'tool' is required");if(e){let n=yield tn(r,!1);if(!n)throw bn?new Error(`Unable to locate executable file: ${r}. Please verify eithe\
r the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an\
 executable file.`):new Error(`Unable to locate executable file: ${r}. Please verify either the file path exists or the file can be found within a directory spe\
cified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return n}let t=yield yR(r);return t&&t.length>0?t[0]:""})}
function yR(r){return fc(this,void 0,void 0,function*(){if(!r)throw new Error("parameter 'tool' is required");let e=[];if(bn&&process.env.PATHEXT)for(let s of process.
env.PATHEXT.split(dr.delimiter))s&&e.push(s);if(uc(r)){let s=yield up(r,e);return s?[s]:[]}if(r.includes(dr.sep))return[];let t=[];if(process.env.PATH)for(let s of process.
env.PATH.split(dr.delimiter))s&&t.push(s);let n=[];for(let s of t){let i=yield up(dr.join(s,r),e);i&&n.push(i)}return n})}import{setTimeout as xR}from"timers";var xC=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){
function a(m){try{l(n.next(m))}catch(d){o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,
e||[])).next())})},gc=process.platform==="win32",yc=class extends gp.EventEmitter{constructor(e,t,n){if(super(),!e)throw new Error("Parameter 'toolPath' cannot \
be null or empty.");this.toolPath=e,this.args=t||[],this.options=n||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(
e)}_getCommandString(e,t){let n=this._getSpawnFileName(),s=this._getSpawnArgs(e),i=t?"":"[command]";if(gc)if(this._isCmdFile()){i+=n;for(let o of s)i+=` ${o}`}else if(e.
windowsVerbatimArguments){i+=`"${n}"`;for(let o of s)i+=` ${o}`}else{i+=this._windowsQuoteCmdArg(n);for(let o of s)i+=` ${this._windowsQuoteCmdArg(o)}`}else{i+=
n;for(let o of s)i+=` ${o}`}return i}_processLineBuffer(e,t,n){try{let s=t+e.toString(),i=s.indexOf(ro.EOL);for(;i>-1;){let o=s.substring(0,i);n(o),s=s.substring(
i+ro.EOL.length),i=s.indexOf(ro.EOL)}return s}catch(s){return this._debug(`error processing line. Failed with error ${s}`),""}}_getSpawnFileName(){return gc&&this.
_isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(gc&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
for(let n of this.args)t+=" ",t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){
let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(
e);if(!e)return'""';let t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],n=!1;for(let o of e)if(t.some(a=>a===o)){n=!0;
break}if(!n)return e;let s='"',i=!0;for(let o=e.length;o>0;o--)s+=e[o-1],i&&e[o-1]==="\\"?s+="\\":e[o-1]==='"'?(i=!0,s+='"'):i=!1;return s+='"',s.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',n=!0;for(let s=e.length;s>0;s--)t+=e[s-1],n&&e[s-1]==="\\"?t+="\\":e[s-1]==='"'?(n=!0,t+="\\"):n=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};let t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};let n={};return n.cwd=e.cwd,n.env=e.env,n.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(n.argv0=`"${t}\
"`),n}exec(){return xC(this,void 0,void 0,function*(){return!uc(this.toolPath)&&(this.toolPath.includes("/")||gc&&this.toolPath.includes("\\"))&&(this.toolPath=
CC.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield tn(this.toolPath,!0),new Promise((e,t)=>xC(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let l of this.args)this._debug(`   ${l}`);let n=this._cloneExecOptions(this.options);!n.
silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+ro.EOL);let s=new hp(n,this.toolPath);if(s.on("debug",l=>{this._debug(l)}),this.options.cwd&&!(yield pp(
this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));let i=this._getSpawnFileName(),o=AC.spawn(i,this._getSpawnArgs(n),this._getSpawnOptions(
this.options,i)),a="";o.stdout&&o.stdout.on("data",l=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(l),!n.silent&&n.outStream&&
n.outStream.write(l),a=this._processLineBuffer(l,a,m=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(m)})});let c="";if(o.
stderr&&o.stderr.on("data",l=>{s.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(l),!n.silent&&n.errStream&&
n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(l),c=this._processLineBuffer(l,c,m=>{this.options.listeners&&this.options.listeners.errline&&this.options.
listeners.errline(m)})}),o.on("error",l=>{s.processError=l.message,s.processExited=!0,s.processClosed=!0,s.CheckComplete()}),o.on("exit",l=>{s.processExitCode=l,
s.processExited=!0,this._debug(`Exit code ${l} received from tool '${this.toolPath}'`),s.CheckComplete()}),o.on("close",l=>{s.processExitCode=l,s.processExited=
!0,s.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),s.CheckComplete()}),s.on("done",(l,m)=>{a.length>0&&this.emit("stdlin\
e",a),c.length>0&&this.emit("errline",c),o.removeAllListeners(),l?t(l):e(m)}),this.options.input){if(!o.stdin)throw new Error("child process missing stdin");o.stdin.
end(this.options.input)}}))})}};function bC(r){let e=[],t=!1,n=!1,s="";function i(o){n&&o!=='"'&&(s+="\\"),s+=o,n=!1}for(let o=0;o<r.length;o++){let a=r.charAt(
o);if(a==='"'){n?i(a):t=!t;continue}if(a==="\\"&&n){i(a);continue}if(a==="\\"&&t){n=!0;continue}if(a===" "&&!t){s.length>0&&(e.push(s),s="");continue}i(a)}return s.
length>0&&e.push(s.trim()),e}var hp=class r extends gp.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.
toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=xR(r.HandleTimeout,this.
delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execut\
e the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The pro\
cess '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let t=`The STDIO streams did not clos\
e within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet ex\
ited.`;e._debug(t)}e._setResult()}}};var CR=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};function xc(r,e,t){return CR(
this,void 0,void 0,function*(){let n=bC(r);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let s=n[0];return e=n.slice(1).concat(
e||[]),new yc(s,e,t).exec()})}var NC;(function(r){r[r.Success=0]="Success",r[r.Failure=1]="Failure"})(NC||(NC={}));function no(r){Zi("add-mask",{},r)}function Kn(){return process.env.RUNNER_DEBUG==="1"}function P(r){Zi("debug",{},r)}function so(r,e={}){Zi("error",ip(e),r instanceof Error?r.toString():r)}function Jt(r,e={}){
Zi("warning",ip(e),r instanceof Error?r.toString():r)}function pe(r){process.stdout.write(r+IC.EOL)}import*as nc from"path";import*as $s from"fs";function yp(r){let e={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return r&&(typeof r.followSymbolicLinks==
"boolean"&&(e.followSymbolicLinks=r.followSymbolicLinks,P(`followSymbolicLinks '${e.followSymbolicLinks}'`)),typeof r.implicitDescendants=="boolean"&&(e.implicitDescendants=
r.implicitDescendants,P(`implicitDescendants '${e.implicitDescendants}'`)),typeof r.matchDirectories=="boolean"&&(e.matchDirectories=r.matchDirectories,P(`match\
Directories '${e.matchDirectories}'`)),typeof r.omitBrokenSymbolicLinks=="boolean"&&(e.omitBrokenSymbolicLinks=r.omitBrokenSymbolicLinks,P(`omitBrokenSymbolicLi\
nks '${e.omitBrokenSymbolicLinks}'`)),typeof r.excludeHiddenFiles=="boolean"&&(e.excludeHiddenFiles=r.excludeHiddenFiles,P(`excludeHiddenFiles '${e.excludeHiddenFiles}\
'`))),e}import*as Ic from"path";import*as Qs from"path";import Xn from"assert";var In=process.platform==="win32";function nn(r){if(r=rn(r),In&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(r))return r;let e=Qs.dirname(
r);return In&&/^\\\\[^\\]+\\[^\\]+\\$/.test(e)&&(e=rn(e)),e}function Ac(r,e){if(Xn(r,"ensureAbsoluteRoot parameter 'root' must not be empty"),Xn(e,"ensureAbsolu\
teRoot parameter 'itemPath' must not be empty"),io(e))return e;if(In){if(e.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let t=process.cwd();return Xn(t.match(/^[A-Z]:\\/i),
`Expected current directory to start with an absolute drive root. Actual '${t}'`),e[0].toUpperCase()===t[0].toUpperCase()?e.length===2?`${e[0]}:\\${t.substr(3)}`:
(t.endsWith("\\")||(t+="\\"),`${e[0]}:\\${t.substr(3)}${e.substr(2)}`):`${e[0]}:\\${e.substr(2)}`}else if(Vt(e).match(/^\\$|^\\[^\\]/)){let t=process.cwd();return Xn(
t.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${t}'`),`${t[0]}:\\${e.substr(1)}`}}return Xn(io(r),"ensureAbsol\
uteRoot parameter 'root' must have an absolute root"),r.endsWith("/")||In&&r.endsWith("\\")||(r+=Qs.sep),r+e}function io(r){return Xn(r,"hasAbsoluteRoot paramet\
er 'itemPath' must not be empty"),r=Vt(r),In?r.startsWith("\\\\")||/^[A-Z]:\\/i.test(r):r.startsWith("/")}function oo(r){return Xn(r,"isRooted parameter 'itemPa\
th' must not be empty"),r=Vt(r),In?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function Vt(r){return r=r||"",In?(r=r.replace(/\//g,"\\"),(/^\\\\+[^\\]/.
test(r)?"\\":"")+r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}function rn(r){return r?(r=Vt(r),!r.endsWith(Qs.sep)||r===Qs.sep||In&&/^[A-Z]:\\$/i.test(r)?r:
r.substr(0,r.length-1)):""}var Zt;(function(r){r[r.None=0]="None",r[r.Directory=1]="Directory",r[r.File=2]="File",r[r.All=3]="All"})(Zt||(Zt={}));var PC=process.platform==="win32";function Ap(r){r=r.filter(n=>!n.negate);let e={};for(let n of r){let s=PC?n.searchPath.toUpperCase():n.searchPath;e[s]="candid\
ate"}let t=[];for(let n of r){let s=PC?n.searchPath.toUpperCase():n.searchPath;if(e[s]==="included")continue;let i=!1,o=s,a=nn(o);for(;a!==o;){if(e[a]){i=!0;break}
o=a,a=nn(o)}i||(t.push(n.searchPath),e[s]="included")}return t}function EC(r,e){let t=Zt.None;for(let n of r)n.negate?t&=~n.match(e):t|=n.match(e);return t}function SC(r,e){
return r.some(t=>!t.negate&&t.partialMatch(e))}import*as jC from"os";import*as Gs from"path";import es from"assert";var wC=(r,e,t)=>{let n,s,i,o,a,c=t.indexOf(r),l=t.indexOf(e,c+1),m=c;if(c>=0&&l>0){if(r===e)return[c,l];for(n=[],i=t.length;m>=0&&!a;){if(m===c)n.push(m),c=t.indexOf(
r,m+1);else if(n.length===1){let d=n.pop();d!==void 0&&(a=[d,l])}else s=n.pop(),s!==void 0&&s<i&&(i=s,o=l),l=t.indexOf(e,m+1);m=c<l&&c>=0?c:l}n.length&&o!==void 0&&
(a=[i,o])}return a};var BC="\0SLASH"+Math.random().toFixed(16)+"\0",RC="\0OPEN"+Math.random().toFixed(16)+"\0",Cc="\0CLOSE"+Math.random().toFixed(16)+"\0",vC="\0COMMA"+Math.random().
toFixed(16)+"\0",TC="\0PERIOD"+Math.random().toFixed(16)+"\0",PR=new RegExp(BC,"g"),ER=new RegExp(RC,"g"),SR=new RegExp(Cc,"g"),wR=new RegExp(vC,"g"),BR=new RegExp(
TC,"g"),RR=/\\\\/g,vR=/\\{/g,TR=/\\}/g,MR=/\\,/g,OR=/\\\./g,DR=1e5,LR=4e6,_R=1e3,kR=1e3,zR=2e7,UR=16;function Cp(r){return isNaN(r)?r.charCodeAt(0):parseInt(r,10)}
function HR(r){return r.replace(RR,BC).replace(vR,RC).replace(TR,Cc).replace(MR,vC).replace(OR,TC)}function FR(r){return r.replace(PR,"\\").replace(ER,"{").replace(
SR,"}").replace(wR,",").replace(BR,".")}function bp(r,e){for(let t=0;t<e.length;t++)r.push(e[t])}function MC(r,e,t){if(t.remaining<0)return;let n=wC("{","}",e),
s=n!==void 0&&e.indexOf("{")<n[0];if(t.remaining-=n&&!s?n[1]+1:r.length,!(!n||t.remaining<0))return{end:n[1],pre:r.slice(0,n[0]),body:r.slice(n[0]+1,n[1]),post:r.
slice(n[1]+1),unmatched:s}}function qR(r,e){e.remaining-=r.length;let t=[];for(let i=0;i<r.length;i++){let o=r.charCodeAt(i);o===123?t.push(i):o===125&&t.length&&
t.pop()}let n="",s=0;for(let i=0;i<t.length;i++){let o=t[i];n+=r.slice(s,o)+"\0",s=o+1}return n+r.slice(s)}function QR(r,e){if(e.remaining-=r.length,e.remaining<
0)return!1;let t=!1;for(let n=r.length-1;n>=0;n--){let s=r.charCodeAt(n);if(s===125)t=!0;else if(s===10||s===13||s===8232||s===8233)t=!1;else if(s===44&&t&&r.charCodeAt(
n+1)!==44)return!0}return!1}function GR(r,e){let t=[],n="";for(;;){let s=MC(r,r,e);if(e.remaining<0)return;if(!s){let l=r.split(",");return l[0]=n+l[0],bp(t,l),
t}let{pre:i,body:o,post:a}=s,c=i.split(",");if(c[0]=n+c[0],c[c.length-1]+="{"+o+"}",!a.length)return bp(t,c),t;n=c.pop(),bp(t,c),r=a}}function ao(r,e){return r===
void 0||isNaN(r)?e:r}function OC(r,e={}){if(!r)return[];let t=ao(e.max,DR),n=ao(e.maxLength,LR),s=ao(e.maxDepth,_R),i=ao(e.maxRewrites,kR),o=ao(e.maxSteps,zR);return r.
slice(0,2)==="{}"&&(r="\\{\\}"+r.slice(2)),Np(HR(r),t,n,s,0,i,{remaining:o},!0).map(FR)}function $R(r){return"{"+r+"}"}function jR(r){return/^-?0\d/.test(r)}function YR(r,e){
return r<=e}function WR(r,e){return r>=e}function co(r,e,t,n,s,i,o){let a=[],c=0,l;e:for(let m=0;m<r.length;m++){let d=r[m]+e,p=t;i&&!d&&(l||(l=t.filter(u=>u)),
p=l);for(let u=0;u<p.length;u++){if(a.length>=n)break e;let h=d+p[u];if(c+h.length>s)break e;a.push(h),c+=h.length}}return o.remaining-=a.length,a}function KR(r,e,t,n,s){
let i=r.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;let a=Cp(i[0]),c=Cp(i[1]),l=Math.max(i[0].length,i[1].length),m=i.length===3&&i[2]!==void 0?
Math.max(Math.abs(Cp(i[2])),1):1,d=YR;c<a&&(m*=-1,d=WR);let u=i.some(jR),h=u?l:1,g=0;for(let x=a;d(x,c)&&o.length<t;x+=m){if(s.remaining-=h,s.remaining<0)return;
let A;if(e)A=String.fromCharCode(x),A==="\\"&&(A="");else if(A=String(x),u){let C=l-A.length;if(C>0){let b=new Array(C+1).join("0");x<0?A="-"+b+A.slice(1):A=b+A}}
if(g+A.length>n)break;o.push(A),g+=A.length}return o}function Np(r,e,t,n,s,i,o,a){if(o.remaining-=UR,s>n)return[r];let c=[""],l=0,m=!1,d=!0,p=r;for(;;){let u=MC(
r,p,o);if(!u)return co(c,r,[""],e,t,m,o);u.unmatched&&(p=qR(p,o));let h=u.pre,g=()=>co(c,h+"{"+u.body+"}"+u.post,[""],e,t,m,o);if(/\$$/.test(h)){if(c=co(c,h+"{"+
u.body+"}",[""],e,t,m&&!u.post.length,o),d=!1,!u.post.length)break;r=u.post,p=p.slice(u.end+1);continue}let x=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),A=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.
test(u.body),C=x||A,b=u.body.indexOf(",")>=0;if(!C&&!b){if(l<i&&QR(u.post,o)){l++,r=u.pre+"{"+u.body+Cc+u.post,p=p.slice(0,u.end)+Cc+p.slice(u.end+1),a=!0;continue}
return g()}d&&(m=a&&!C,d=!1);let S;if(C){if(S=KR(u.body,A,e,t,o),!S)return g()}else{let V=GR(u.body,o);if(!V)return g();if(V.length===1&&V[0]!==void 0){if(V=Np(
V[0],e,t,n,s+1,i,o,!1).map($R),o.remaining<0)return g();if(V.length===1){let Le=co(c,h+V[0],[""],e,t,m&&!u.post.length,o);if(o.remaining<0)return g();if(c=Le,!u.
post.length)break;r=u.post,p=p.slice(u.end+1);continue}}let z=m&&!u.post.length&&!h;for(let Le=0;z&&Le<c.length;Le++)c[Le]&&(z=!1);S=[];let Nt=0;e:for(let Le=0;Le<
V.length;Le++){let Gd=Np(V[Le],e,t,n,s+1,i,o,!1);if(o.remaining<0)return g();for(let sc=0;sc<Gd.length;sc++){let $i=Gd[sc];if(!(z&&!$i)){if(S.length>=e||Nt+$i.length>
t)break e;S.push($i),Nt+=$i.length}}}}let te=co(c,h,S,e,t,m&&!u.post.length,o);if(o.remaining<0)return g();if(c=te,!u.post.length)break;r=u.post,p=p.slice(u.end+
1)}return c}var lo=r=>{if(typeof r!="string")throw new TypeError("invalid pattern");if(r.length>65536)throw new TypeError("pattern is too long")};var XR={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{C\
c}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":[
"\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]},mo=r=>r.replace(/[[\]\\-]/g,
"\\$&"),JR=r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),DC=r=>r.join(""),LC=(r,e)=>{let t=e;if(r.charAt(t)!=="[")throw new Error("not in a brace expression");
let n=[],s=[],i=t+1,o=!1,a=!1,c=!1,l=!1,m=t,d="";e:for(;i<r.length;){let g=r.charAt(i);if((g==="!"||g==="^")&&i===t+1){l=!0,i++;continue}if(g==="]"&&o&&!c){m=i+
1;break}if(o=!0,g==="\\"&&!c){c=!0,i++;continue}if(g==="["&&!c){for(let[x,[A,C,b]]of Object.entries(XR))if(r.startsWith(x,i)){if(d)return["$.",!1,r.length-t,!0];
i+=x.length,b?s.push(A):n.push(A),a=a||C;continue e}}if(c=!1,d){g>d?n.push(mo(d)+"-"+mo(g)):g===d&&n.push(mo(g)),d="",i++;continue}if(r.startsWith("-]",i+1)){n.
push(mo(g+"-")),i+=2;continue}if(r.startsWith("-",i+1)){d=g,i+=2;continue}n.push(mo(g)),i++}if(m<i)return["",!1,0,!1];if(!n.length&&!s.length)return["$.",!1,r.length-
t,!0];if(s.length===0&&n.length===1&&/^\\?.$/.test(n[0])&&!l){let g=n[0].length===2?n[0].slice(-1):n[0];return[JR(g),!1,m-t,!1]}let p="["+(l?"^":"")+DC(n)+"]",u="\
["+(l?"":"^")+DC(s)+"]";return[n.length&&s.length?"("+p+"|"+u+")":n.length?p:u,a,m-t,!0]};var Pn=(r,{windowsPathsNoEscape:e=!1,magicalBraces:t=!0}={})=>t?e?r.replace(/\[([^/\\])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,
"$1"):e?r.replace(/\[([^/\\{}])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");var at,VR=new Set(["!","?","+","*","@"]),Ip=r=>VR.has(r),_C=r=>Ip(r.type),ZR=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+",
"@"]]]),ev=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),tv=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@",
"?","*"]]]),kC=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",
new Map([["?","*"],["*","*"]])]]),rv="(?!(?:^|/)\\.\\.?(?:$|/))",bc="(?!\\.)",nv=new Set(["[","."]),sv=new Set(["..","."]),iv=new Set("().*{}+?[]^$\\!"),ov=r=>r.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),Pp="[^/]",zC=Pp+"*?",UC=Pp+"+?",av=0,Jn=class{type;#r;#n;#s=!1;#e=[];#t;#a;#l;#c=!1;#i;#o;#m=!1;id=++av;get depth(){return(this.#t?.
depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#r.id,parent:this.#t?.id,depth:this.depth,partsLength:this.#e.
length,parts:this.#e}}constructor(e,t,n={}){this.type=e,e&&(this.#n=!0),this.#t=t,this.#r=this.#t?this.#t.#r:this,this.#i=this.#r===this?n:this.#r.#i,this.#l=this.#r===
this?[]:this.#r.#l,e==="!"&&!this.#r.#c&&this.#l.push(this),this.#a=this.#t?this.#t.#e.length:0}get hasMagic(){if(this.#n!==void 0)return this.#n;for(let e of this.#e)
if(typeof e!="string"&&(e.type||e.hasMagic))return this.#n=!0;return this.#n}toString(){return this.#o!==void 0?this.#o:this.type?this.#o=this.type+"("+this.#e.
map(e=>String(e)).join("|")+")":this.#o=this.#e.map(e=>String(e)).join("")}#y(){if(this!==this.#r)throw new Error("should only call on root");if(this.#c)return this;
this.toString(),this.#c=!0;let e;for(;e=this.#l.pop();){if(e.type!=="!")continue;let t=e,n=t.#t;for(;n;){for(let s=t.#a+1;!n.type&&s<n.#e.length;s++)for(let i of e.#e){
if(typeof i=="string")throw new Error("string part in extglob AST??");i.copyIn(n.#e[s])}t=n,n=t.#t}}return this}push(...e){for(let t of e)if(t!==""){if(typeof t!=
"string"&&!(t instanceof at&&t.#t===this))throw new Error("invalid part: "+t);this.#e.push(t)}}toJSON(){let e=this.type===null?this.#e.slice().map(t=>typeof t==
"string"?t:t.toJSON()):[this.type,...this.#e.map(t=>t.toJSON())];return this.isStart()&&!this.type&&e.unshift([]),this.isEnd()&&(this===this.#r||this.#r.#c&&this.#t?.
type==="!")&&e.push({}),e}isStart(){if(this.#r===this)return!0;if(!this.#t?.isStart())return!1;if(this.#a===0)return!0;let e=this.#t;for(let t=0;t<this.#a;t++){
let n=e.#e[t];if(!(n instanceof at&&n.type==="!"))return!1}return!0}isEnd(){if(this.#r===this||this.#t?.type==="!")return!0;if(!this.#t?.isEnd())return!1;if(!this.
type)return this.#t?.isEnd();let e=this.#t?this.#t.#e.length:0;return this.#a===e-1}copyIn(e){typeof e=="string"?this.push(e):this.push(e.clone(this))}clone(e){
let t=new at(this.type,e);for(let n of this.#e)t.copyIn(n);return t}static#d(e,t,n,s,i){let o=s.maxExtglobRecursion??2,a=!1,c=!1,l=-1,m=!1;if(t.type===null){let g=n,
x="";for(;g<e.length;){let A=e.charAt(g++);if(a||A==="\\"){a=!a,x+=A;continue}if(c){g===l+1?(A==="^"||A==="!")&&(m=!0):A==="]"&&!(g===l+2&&m)&&(c=!1),x+=A;continue}else if(A===
"["){c=!0,l=g,m=!1,x+=A;continue}if(!s.noext&&Ip(A)&&e.charAt(g)==="("&&i<=o){t.push(x),x="";let b=new at(A,t);g=at.#d(e,b,g,s,i+1),t.push(b);continue}x+=A}return t.
push(x),g}let d=n+1,p=new at(null,t),u=[],h="";for(;d<e.length;){let g=e.charAt(d++);if(a||g==="\\"){a=!a,h+=g;continue}if(c){d===l+1?(g==="^"||g==="!")&&(m=!0):
g==="]"&&!(d===l+2&&m)&&(c=!1),h+=g;continue}else if(g==="["){c=!0,l=d,m=!1,h+=g;continue}if(!s.noext&&Ip(g)&&e.charAt(d)==="("&&(i<=o||t&&t.#p(g))){let A=t&&t.#p(
g)?0:1;p.push(h),h="";let C=new at(g,p);p.push(C),d=at.#d(e,C,d,s,i+A);continue}if(g==="|"){p.push(h),h="",u.push(p),p=new at(null,t);continue}if(g===")")return h===
""&&t.#e.length===0&&(t.#m=!0),p.push(h),h="",t.push(...u,p),d;h+=g}return t.type=null,t.#n=void 0,t.#e=[e.substring(n-1)],d}#x(e){return this.#f(e,ev)}#f(e,t=ZR){
if(!e||typeof e!="object"||e.type!==null||e.#e.length!==1||this.type===null)return!1;let n=e.#e[0];return!n||typeof n!="object"||n.type===null?!1:this.#p(n.type,
t)}#p(e,t=tv){return!!t.get(this.type)?.includes(e)}#A(e,t){let n=e.#e[0],s=new at(null,n,this.options);s.#e.push(""),n.push(s),this.#h(e,t)}#h(e,t){let n=e.#e[0];
this.#e.splice(t,1,...n.#e);for(let s of n.#e)typeof s=="object"&&(s.#t=this);this.#o=void 0}#C(e){return!!kC.get(this.type)?.has(e)}#b(e){if(!e||typeof e!="obj\
ect"||e.type!==null||e.#e.length!==1||this.type===null||this.#e.length!==1)return!1;let t=e.#e[0];return!t||typeof t!="object"||t.type===null?!1:this.#C(t.type)}#N(e){
let t=kC.get(this.type),n=e.#e[0],s=t?.get(n.type);if(!s)return!1;this.#e=n.#e;for(let i of this.#e)typeof i=="object"&&(i.#t=this);this.type=s,this.#o=void 0,this.#m=
!1}static fromGlob(e,t={}){let n=new at(null,void 0,t);return at.#d(e,n,0,t,0),n}toMMPattern(){if(this!==this.#r)return this.#r.toMMPattern();let e=this.toString(),
[t,n,s,i]=this.toRegExpSource();if(!(s||this.#n||this.#i.nocase&&!this.#i.nocaseMagicOnly&&e.toUpperCase()!==e.toLowerCase()))return n;let a=(this.#i.nocase?"i":
"")+(i?"u":"");return Object.assign(new RegExp(`^${t}$`,a),{_src:t,_glob:e})}get options(){return this.#i}toRegExpSource(e){let t=e??!!this.#i.dot;if(this.#r===
this&&(this.#u(),this.#y()),!_C(this)){let c=this.isStart()&&this.isEnd()&&!this.#e.some(u=>typeof u!="string"),l=this.#e.map(u=>{let[h,g,x,A]=typeof u=="string"?
at.#I(u,this.#n,c):u.toRegExpSource(e);return this.#n=this.#n||x,this.#s=this.#s||A,h}).join(""),m="";if(this.isStart()&&typeof this.#e[0]=="string"&&!(this.#e.
length===1&&sv.has(this.#e[0]))){let h=nv,g=t&&h.has(l.charAt(0))||l.startsWith("\\.")&&h.has(l.charAt(2))||l.startsWith("\\.\\.")&&h.has(l.charAt(4)),x=!t&&!e&&
h.has(l.charAt(0));m=g?rv:x?bc:""}let d="";return this.isEnd()&&this.#r.#c&&this.#t?.type==="!"&&(d="(?:$|\\/)"),[m+l+d,Pn(l),this.#n=!!this.#n,this.#s]}let n=this.
type==="*"||this.type==="+",s=this.type==="!"?"(?:(?!(?:":"(?:",i=this.#g(t);if(this.isStart()&&this.isEnd()&&!i&&this.type!=="!"){let c=this.toString(),l=this;
return l.#e=[c],l.type=null,l.#n=void 0,[c,Pn(this.toString()),!1,!1]}let o=!n||e||t||!bc?"":this.#g(!0);o===i&&(o=""),o&&(i=`(?:${i})(?:${o})*?`);let a="";if(this.
type==="!"&&this.#m)a=(this.isStart()&&!t?bc:"")+UC;else{let c=this.type==="!"?"))"+(this.isStart()&&!t&&!e?bc:"")+zC+")":this.type==="@"?")":this.type==="?"?")\
?":this.type==="+"&&o?")":this.type==="*"&&o?")?":`)${this.type}`;a=s+i+c}return[a,Pn(i),this.#n=!!this.#n,this.#s]}#u(){if(_C(this)){let e=0,t=!1;do{t=!0;for(let n=0;n<
this.#e.length;n++){let s=this.#e[n];typeof s=="object"&&(s.#u(),this.#f(s)?(t=!1,this.#h(s,n)):this.#x(s)?(t=!1,this.#A(s,n)):this.#b(s)&&(t=!1,this.#N(s)))}}while(!t&&
++e<10)}else for(let e of this.#e)typeof e=="object"&&e.#u();this.#o=void 0}#g(e){return this.#e.map(t=>{if(typeof t=="string")throw new Error("string type in e\
xtglob ast??");let[n,s,i,o]=t.toRegExpSource(e);return this.#s=this.#s||o,n}).filter(t=>!(this.isStart()&&this.isEnd())||!!t).join("|")}static#I(e,t,n=!1){let s=!1,
i="",o=!1,a=!1;for(let c=0;c<e.length;c++){let l=e.charAt(c);if(s){s=!1,i+=(iv.has(l)?"\\":"")+l;continue}if(l==="*"){if(a)continue;a=!0,i+=n&&/^[*]+$/.test(e)?
UC:zC,t=!0;continue}else a=!1;if(l==="\\"){c===e.length-1?i+="\\\\":s=!0;continue}if(l==="["){let[m,d,p,u]=LC(e,c);if(p){i+=m,o=o||d,c+=p-1,t=t||u;continue}}if(l===
"?"){i+=Pp,t=!0;continue}i+=ov(l)}return[i,Pn(e),!!t,o]}};at=Jn;var Ep=(r,{windowsPathsNoEscape:e=!1,magicalBraces:t=!1}={})=>t?e?r.replace(/[?*()[\]{}]/g,"[$&]"):r.replace(/[?*()[\]\\{}]/g,"\\$&"):e?r.replace(/[?*()[\]]/g,"\
[$&]"):r.replace(/[?*()[\]\\]/g,"\\$&");var Ve=(r,e,t={})=>(lo(e),!t.nocomment&&e.charAt(0)==="#"?!1:new En(e,t).match(r)),cv=/^\*+([^+@!?*[(]*)$/,lv=r=>e=>!e.startsWith(".")&&e.endsWith(r),mv=r=>e=>e.
endsWith(r),dv=r=>(r=r.toLowerCase(),e=>!e.startsWith(".")&&e.toLowerCase().endsWith(r)),pv=r=>(r=r.toLowerCase(),e=>e.toLowerCase().endsWith(r)),uv=/^\*+\.\*+$/,
fv=r=>!r.startsWith(".")&&r.includes("."),hv=r=>r!=="."&&r!==".."&&r.includes("."),gv=/^\.\*+$/,yv=r=>r!=="."&&r!==".."&&r.startsWith("."),xv=/^\*+$/,Av=r=>r.length!==
0&&!r.startsWith("."),Cv=r=>r.length!==0&&r!=="."&&r!=="..",bv=/^\?+([^+@!?*[(]*)?$/,Nv=([r,e=""])=>{let t=qC([r]);return e?(e=e.toLowerCase(),n=>t(n)&&n.toLowerCase().
endsWith(e)):t},Iv=([r,e=""])=>{let t=QC([r]);return e?(e=e.toLowerCase(),n=>t(n)&&n.toLowerCase().endsWith(e)):t},Pv=([r,e=""])=>{let t=QC([r]);return e?n=>t(n)&&
n.endsWith(e):t},Ev=([r,e=""])=>{let t=qC([r]);return e?n=>t(n)&&n.endsWith(e):t},qC=([r])=>{let e=r.length;return t=>t.length===e&&!t.startsWith(".")},QC=([r])=>{
let e=r.length;return t=>t.length===e&&t!=="."&&t!==".."},GC=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",HC={win32:{sep:"\\"},posix:{sep:"/"}},Sv=GC==="win32"?HC.win32.sep:HC.posix.sep;Ve.sep=Sv;var je=Symbol("globstar **");Ve.GLOBSTAR=je;var wv="\
[^/]",Bv=wv+"*?",Rv="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",vv="(?:(?!(?:\\/|^)\\.).)*?",Tv=(r,e={})=>t=>Ve(t,r,e);Ve.filter=Tv;var Lt=(r,e={})=>Object.assign(
{},r,e),Mv=r=>{if(!r||typeof r!="object"||!Object.keys(r).length)return Ve;let e=Ve;return Object.assign((n,s,i={})=>e(n,s,Lt(r,i)),{Minimatch:class extends e.Minimatch{constructor(s,i={}){
super(s,Lt(r,i))}static defaults(s){return e.defaults(Lt(r,s)).Minimatch}},AST:class extends e.AST{constructor(s,i,o={}){super(s,i,Lt(r,o))}static fromGlob(s,i={}){
return e.AST.fromGlob(s,Lt(r,i))}},unescape:(n,s={})=>e.unescape(n,Lt(r,s)),escape:(n,s={})=>e.escape(n,Lt(r,s)),filter:(n,s={})=>e.filter(n,Lt(r,s)),defaults:n=>e.
defaults(Lt(r,n)),makeRe:(n,s={})=>e.makeRe(n,Lt(r,s)),braceExpand:(n,s={})=>e.braceExpand(n,Lt(r,s)),match:(n,s,i={})=>e.match(n,s,Lt(r,i)),sep:e.sep,GLOBSTAR:je})};
Ve.defaults=Mv;var $C=(r,e={})=>(lo(r),e.nobrace||!/\{(?:(?!\{).)*\}/.test(r)?[r]:OC(r,{max:e.braceExpandMax}));Ve.braceExpand=$C;var Ov=(r,e={})=>new En(r,e).makeRe();
Ve.makeRe=Ov;var Dv=(r,e,t={})=>{let n=new En(e,t);return r=r.filter(s=>n.match(s)),n.options.nonull&&!r.length&&r.push(e),r};Ve.match=Dv;var FC=/[?*]|[+@!]\(.*?\)|\[|\]/,
Lv=r=>r.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),En=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(e,t={}){
lo(e),t=t||{},this.options=t,this.maxGlobstarRecursion=t.maxGlobstarRecursion??200,this.pattern=e,this.platform=t.platform||GC,this.isWindows=this.platform==="w\
in32";let n="allowWindowsEscape";this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[n]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,
"/")),this.preserveMultipleSlashes=!!t.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!t.nonegate,this.comment=!1,this.empty=!1,this.partial=
!!t.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=t.windowsNoMagicRoot!==void 0?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase),this.globSet=
[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let e of this.set)for(let t of e)if(typeof t!=
"string")return!0;return!1}debug(...e){}make(){let e=this.pattern,t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){this.comment=!0;return}if(!e){this.empty=!0;
return}this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],t.debug&&(this.debug=(...i)=>console.error(...i)),this.debug(this.pattern,this.globSet);
let n=this.globSet.map(i=>this.slashSplit(i));this.globParts=this.preprocess(n),this.debug(this.pattern,this.globParts);let s=this.globParts.map((i,o,a)=>{if(this.
isWindows&&this.windowsNoMagicRoot){let c=i[0]===""&&i[1]===""&&(i[2]==="?"||!FC.test(i[2]))&&!FC.test(i[3]),l=/^[a-z]:/i.test(i[0]);if(c)return[...i.slice(0,4),
...i.slice(4).map(m=>this.parse(m))];if(l)return[i[0],...i.slice(1).map(m=>this.parse(m))]}return i.map(c=>this.parse(c))});if(this.debug(this.pattern,s),this.set=
s.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){let o=this.set[i];o[0]===""&&o[1]===""&&this.globParts[i][2]==="?"&&typeof o[3]==
"string"&&/^[a-z]:$/i.test(o[3])&&(o[2]="?")}this.debug(this.pattern,this.set)}preprocess(e){if(this.options.noglobstar)for(let n of e)for(let s=0;s<n.length;s++)
n[s]==="**"&&(n[s]="*");let{optimizationLevel:t=1}=this.options;return t>=2?(e=this.firstPhasePreProcess(e),e=this.secondPhasePreProcess(e)):t>=1?e=this.levelOneOptimize(
e):e=this.adjascentGlobstarOptimize(e),e}adjascentGlobstarOptimize(e){return e.map(t=>{let n=-1;for(;(n=t.indexOf("**",n+1))!==-1;){let s=n;for(;t[s+1]==="**";)
s++;s!==n&&t.splice(n,s-n)}return t})}levelOneOptimize(e){return e.map(t=>(t=t.reduce((n,s)=>{let i=n[n.length-1];return s==="**"&&i==="**"?n:s===".."&&i&&i!=="\
.."&&i!=="."&&i!=="**"?(n.pop(),n):(n.push(s),n)},[]),t.length===0?[""]:t))}levelTwoFileOptimize(e){Array.isArray(e)||(e=this.slashSplit(e));let t=!1;do{if(t=!1,
!this.preserveMultipleSlashes){for(let s=1;s<e.length-1;s++){let i=e[s];s===1&&i===""&&e[0]===""||(i==="."||i==="")&&(t=!0,e.splice(s,1),s--)}e[0]==="."&&e.length===
2&&(e[1]==="."||e[1]==="")&&(t=!0,e.pop())}let n=0;for(;(n=e.indexOf("..",n+1))!==-1;){let s=e[n-1];s&&s!=="."&&s!==".."&&s!=="**"&&!(this.isWindows&&/^[a-z]:$/i.
test(s))&&(t=!0,e.splice(n-1,2),n-=2)}}while(t);return e.length===0?[""]:e}firstPhasePreProcess(e){let t=!1;do{t=!1;for(let n of e){let s=-1;for(;(s=n.indexOf("\
**",s+1))!==-1;){let o=s;for(;n[o+1]==="**";)o++;o>s&&n.splice(s+1,o-s);let a=n[s+1],c=n[s+2],l=n[s+3];if(a!==".."||!c||c==="."||c===".."||!l||l==="."||l==="..")
continue;t=!0,n.splice(s,1);let m=n.slice(0);m[s]="**",e.push(m),s--}if(!this.preserveMultipleSlashes){for(let o=1;o<n.length-1;o++){let a=n[o];o===1&&a===""&&n[0]===
""||(a==="."||a==="")&&(t=!0,n.splice(o,1),o--)}n[0]==="."&&n.length===2&&(n[1]==="."||n[1]==="")&&(t=!0,n.pop())}let i=0;for(;(i=n.indexOf("..",i+1))!==-1;){let o=n[i-
1];if(o&&o!=="."&&o!==".."&&o!=="**"){t=!0;let c=i===1&&n[i+1]==="**"?["."]:[];n.splice(i-1,2,...c),n.length===0&&n.push(""),i-=2}}}}while(t);return e}secondPhasePreProcess(e){
for(let t=0;t<e.length-1;t++)for(let n=t+1;n<e.length;n++){let s=this.partsMatch(e[t],e[n],!this.preserveMultipleSlashes);if(s){e[t]=[],e[n]=s;break}}return e.filter(
t=>t.length)}partsMatch(e,t,n=!1){let s=0,i=0,o=[],a="";for(;s<e.length&&i<t.length;)if(e[s]===t[i])o.push(a==="b"?t[i]:e[s]),s++,i++;else if(n&&e[s]==="**"&&t[i]===
e[s+1])o.push(e[s]),s++;else if(n&&t[i]==="**"&&e[s]===t[i+1])o.push(t[i]),i++;else if(e[s]==="*"&&t[i]&&(this.options.dot||!t[i].startsWith("."))&&t[i]!=="**"){
if(a==="b")return!1;a="a",o.push(e[s]),s++,i++}else if(t[i]==="*"&&e[s]&&(this.options.dot||!e[s].startsWith("."))&&e[s]!=="**"){if(a==="a")return!1;a="b",o.push(
t[i]),s++,i++}else return!1;return e.length===t.length&&o}parseNegate(){if(this.nonegate)return;let e=this.pattern,t=!1,n=0;for(let s=0;s<e.length&&e.charAt(s)===
"!";s++)t=!t,n++;n&&(this.pattern=e.slice(n)),this.negate=t}matchOne(e,t,n=!1){let s=0,i=0;if(this.isWindows){let a=typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0]),
c=!a&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]),l=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),m=!l&&t[0]===""&&t[1]===""&&t[2]==="?"&&typeof t[3]==
"string"&&/^[a-z]:$/i.test(t[3]),d=c?3:a?0:void 0,p=m?3:l?0:void 0;if(typeof d=="number"&&typeof p=="number"){let[u,h]=[e[d],t[p]];u.toLowerCase()===h.toLowerCase()&&
(t[p]=u,i=p,s=d)}}let{optimizationLevel:o=1}=this.options;return o>=2&&(e=this.levelTwoFileOptimize(e)),t.includes(je)?this.#r(e,t,n,s,i):this.#s(e,t,n,s,i)}#r(e,t,n,s,i){
let o=t.indexOf(je,i),a=t.lastIndexOf(je),[c,l,m]=n?[t.slice(i,o),t.slice(o+1),[]]:[t.slice(i,o),t.slice(o+1,a),t.slice(a+1)];if(c.length){let C=e.slice(s,s+c.length);
if(!this.#s(C,c,n,0,0))return!1;s+=c.length,i+=c.length}let d=0;if(m.length){if(m.length+s>e.length)return!1;let C=e.length-m.length;if(this.#s(e,m,n,C,0))d=m.length;else{
if(e[e.length-1]!==""||s+m.length===e.length||(C--,!this.#s(e,m,n,C,0)))return!1;d=m.length+1}}if(!l.length){let C=!!d;for(let b=s;b<e.length-d;b++){let S=String(
e[b]);if(C=!0,S==="."||S===".."||!this.options.dot&&S.startsWith("."))return!1}return n||C}let p=[[[],0]],u=p[0],h=0,g=[0];for(let C of l)C===je?(g.push(h),u=[[],
0],p.push(u)):(u[0].push(C),h++);let x=p.length-1,A=e.length-d;for(let C of p)C[1]=A-(g[x--]+C[0].length);return!!this.#n(e,p,s,0,n,0,!!d)}#n(e,t,n,s,i,o,a){let c=t[s];
if(!c){for(let d=n;d<e.length;d++){a=!0;let p=e[d];if(p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return a}let[l,m]=c;for(;n<=m;){if(this.#s(
e.slice(0,n+l.length),l,i,n,0)&&o<this.maxGlobstarRecursion){let u=this.#n(e,t,n+l.length,s+1,i,o+1,a);if(u!==!1)return u}let p=e[n];if(p==="."||p===".."||!this.
options.dot&&p.startsWith("."))return!1;n++}return i||null}#s(e,t,n,s,i){let o,a,c,l;for(o=s,a=i,l=e.length,c=t.length;o<l&&a<c;o++,a++){this.debug("matchOne lo\
op");let m=t[a],d=e[o];if(this.debug(t,m,d),m===!1||m===je)return!1;let p;if(typeof m=="string"?(p=d===m,this.debug("string match",m,d,p)):(p=m.test(d),this.debug(
"pattern match",m,d,p)),!p)return!1}if(o===l&&a===c)return!0;if(o===l)return n;if(a===c)return o===l-1&&e[o]==="";throw new Error("wtf?")}braceExpand(){return $C(
this.pattern,this.options)}parse(e){lo(e);let t=this.options;if(e==="**")return je;if(e==="")return"";let n,s=null;(n=e.match(xv))?s=t.dot?Cv:Av:(n=e.match(cv))?
s=(t.nocase?t.dot?pv:dv:t.dot?mv:lv)(n[1]):(n=e.match(bv))?s=(t.nocase?t.dot?Iv:Nv:t.dot?Pv:Ev)(n):(n=e.match(uv))?s=t.dot?hv:fv:(n=e.match(gv))&&(s=yv);let i=Jn.
fromGlob(e,this.options).toMMPattern();return s&&typeof i=="object"&&Reflect.defineProperty(i,"test",{value:s}),i}makeRe(){if(this.regexp||this.regexp===!1)return this.
regexp;let e=this.set;if(!e.length)return this.regexp=!1,this.regexp;let t=this.options,n=t.noglobstar?Bv:t.dot?Rv:vv,s=new Set(t.nocase?["i"]:[]),i=e.map(c=>{let l=c.
map(d=>{if(d instanceof RegExp)for(let p of d.flags.split(""))s.add(p);return typeof d=="string"?Lv(d):d===je?je:d._src});l.forEach((d,p)=>{let u=l[p+1],h=l[p-1];
d!==je||h===je||(h===void 0?u!==void 0&&u!==je?l[p+1]="(?:\\/|"+n+"\\/)?"+u:l[p]=n:u===void 0?l[p-1]=h+"(?:\\/|\\/"+n+")?":u!==je&&(l[p-1]=h+"(?:\\/|\\/"+n+"\\/)"+
u,l[p+1]=je))});let m=l.filter(d=>d!==je);if(this.partial&&m.length>=1){let d=[];for(let p=1;p<=m.length;p++)d.push(m.slice(0,p).join("/"));return"(?:"+d.join("\
|")+")"}return m.join("/")}).join("|"),[o,a]=e.length>1?["(?:",")"]:["",""];i="^"+o+i+a+"$",this.partial&&(i="^(?:\\/|"+o+i.slice(1,-1)+a+")$"),this.negate&&(i=
"^(?!"+i+").+$");try{this.regexp=new RegExp(i,[...s].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(e){return this.preserveMultipleSlashes?e.split(
"/"):this.isWindows&&/^\/\/[^/]+/.test(e)?["",...e.split(/\/+/)]:e.split(/\/+/)}match(e,t=this.partial){if(this.debug("match",e,this.pattern),this.comment)return!1;
if(this.empty)return e==="";if(e==="/"&&t)return!0;let n=this.options;this.isWindows&&(e=e.split("\\").join("/"));let s=this.slashSplit(e);this.debug(this.pattern,
"split",s);let i=this.set;this.debug(this.pattern,"set",i);let o=s[s.length-1];if(!o)for(let a=s.length-2;!o&&a>=0;a--)o=s[a];for(let a of i){let c=s;if(n.matchBase&&
a.length===1&&(c=[o]),this.matchOne(c,a,t))return n.flipNegate?!0:!this.negate}return n.flipNegate?!1:this.negate}static defaults(e){return Ve.defaults(e).Minimatch}};
Ve.AST=Jn;Ve.Minimatch=En;Ve.escape=Ep;Ve.unescape=Pn;import*as Vn from"path";import po from"assert";var _v=process.platform==="win32",Zn=class{constructor(e){if(this.segments=[],typeof e=="string")if(po(e,"Parameter 'itemPath' must not b\
e empty"),e=rn(e),!oo(e))this.segments=e.split(Vn.sep);else{let t=e,n=nn(t);for(;n!==t;){let s=Vn.basename(t);this.segments.unshift(s),t=n,n=nn(t)}this.segments.
unshift(t)}else{po(e.length>0,"Parameter 'itemPath' must not be an empty array");for(let t=0;t<e.length;t++){let n=e[t];po(n,"Parameter 'itemPath' must not cont\
ain any empty segments"),n=Vt(e[t]),t===0&&oo(n)?(n=rn(n),po(n===nn(n),"Parameter 'itemPath' root segment contains information for multiple segments"),this.segments.
push(n)):(po(!n.includes(Vn.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.push(n))}}}toString(){let e=this.segments[0],t=e.endsWith(
Vn.sep)||_v&&/^[A-Z]:$/i.test(e);for(let n=1;n<this.segments.length;n++)t?t=!1:e+=Vn.sep,e+=this.segments[n];return e}};var sn=process.platform==="win32",uo=class r{constructor(e,t=!1,n,s){this.negate=!1;let i;if(typeof e=="string")i=e.trim();else{n=n||[],es(n.length,"Parameter '\
segments' must not empty");let l=r.getLiteral(n[0]);es(l&&io(l),"Parameter 'segments' first element must be a root path"),i=new Zn(n).toString().trim(),e&&(i=`!${i}`)}
for(;i.startsWith("!");)this.negate=!this.negate,i=i.substr(1).trim();i=r.fixupPattern(i,s),this.segments=new Zn(i).segments,this.trailingSeparator=Vt(i).endsWith(
Gs.sep),i=rn(i);let o=!1,a=this.segments.map(l=>r.getLiteral(l)).filter(l=>!o&&!(o=l===""));this.searchPath=new Zn(a).toString(),this.rootRegExp=new RegExp(r.regExpEscape(
a[0]),sn?"i":""),this.isImplicitPattern=t;let c={dot:!0,nobrace:!0,nocase:sn,nocomment:!0,noext:!0,nonegate:!0};i=sn?i.replace(/\\/g,"/"):i,this.minimatch=new En(
i,c)}match(e){return this.segments[this.segments.length-1]==="**"?(e=Vt(e),!e.endsWith(Gs.sep)&&this.isImplicitPattern===!1&&(e=`${e}${Gs.sep}`)):e=rn(e),this.minimatch.
match(e)?this.trailingSeparator?Zt.Directory:Zt.All:Zt.None}partialMatch(e){return e=rn(e),nn(e)===e?this.rootRegExp.test(e):this.minimatch.matchOne(e.split(sn?
/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(e){return(sn?e:e.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(
/\*/g,"[*]")}static fixupPattern(e,t){es(e,"pattern cannot be empty");let n=new Zn(e).segments.map(s=>r.getLiteral(s));if(es(n.every((s,i)=>(s!=="."||i===0)&&s!==
".."),`Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`),es(!oo(e)||n[0],`Invalid pattern '${e}'. Root segment must not contain globs.`),e=
Vt(e),e==="."||e.startsWith(`.${Gs.sep}`))e=r.globEscape(process.cwd())+e.substr(1);else if(e==="~"||e.startsWith(`~${Gs.sep}`))t=t||jC.homedir(),es(t,"Unable t\
o determine HOME directory"),es(io(t),`Expected HOME directory to be a rooted path. Actual '${t}'`),e=r.globEscape(t)+e.substr(1);else if(sn&&(e.match(/^[A-Z]:$/i)||
e.match(/^[A-Z]:[^\\]/i))){let s=Ac("C:\\dummy-root",e.substr(0,2));e.length>2&&!s.endsWith("\\")&&(s+="\\"),e=r.globEscape(s)+e.substr(2)}else if(sn&&(e==="\\"||
e.match(/^\\[^\\]/))){let s=Ac("C:\\dummy-root","\\");s.endsWith("\\")||(s+="\\"),e=r.globEscape(s)+e.substr(1)}else e=Ac(r.globEscape(process.cwd()),e);return Vt(
e)}static getLiteral(e){let t="";for(let n=0;n<e.length;n++){let s=e[n];if(s==="\\"&&!sn&&n+1<e.length){t+=e[++n];continue}else{if(s==="*"||s==="?")return"";if(s===
"["&&n+1<e.length){let i="",o=-1;for(let a=n+1;a<e.length;a++){let c=e[a];if(c==="\\"&&!sn&&a+1<e.length){i+=e[++a];continue}else if(c==="]"){o=a;break}else i+=
c}if(o>=0){if(i.length>1)return"";if(i){t+=i,n=o;continue}}}}t+=s}return t}static regExpEscape(e){return e.replace(/[[\\^$.|?*+()]/g,"\\$&")}};var fo=class{constructor(e,t){this.path=e,this.level=t}};var Sp=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},kv=function(r){if(!Symbol.
asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=r[Symbol.asyncIterator],t;return e?e.call(r):(r=typeof __values=="function"?__values(
r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=function(){return this},t);function n(i){t[i]=r[i]&&function(o){return new Promise(
function(a,c){o=r[i](o),s(a,c,o.done,o.value)})}}function s(i,o,a,c){Promise.resolve(c).then(function(l){i({value:l,done:a})},o)}},Sn=function(r){return this instanceof
Sn?(this.v=r,this):new Sn(r)},zv=function(r,e,t){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var n=t.apply(r,e||[]),s,i=[];
return s=Object.create((typeof AsyncIterator=="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",o),s[Symbol.asyncIterator]=function(){
return this},s;function o(u){return function(h){return Promise.resolve(h).then(u,d)}}function a(u,h){n[u]&&(s[u]=function(g){return new Promise(function(x,A){i.
push([u,g,x,A])>1||c(u,g)})},h&&(s[u]=h(s[u])))}function c(u,h){try{l(n[u](h))}catch(g){p(i[0][3],g)}}function l(u){u.value instanceof Sn?Promise.resolve(u.value.
v).then(m,d):p(i[0][2],u)}function m(u){c("next",u)}function d(u){c("throw",u)}function p(u,h){u(h),i.shift(),i.length&&c(i[0][0],i[0][1])}},Uv=process.platform===
"win32",Nc=class r{constructor(e){this.patterns=[],this.searchPaths=[],this.options=yp(e)}getSearchPaths(){return this.searchPaths.slice()}glob(){return Sp(this,
void 0,void 0,function*(){var e,t,n,s;let i=[];try{for(var o=!0,a=kv(this.globGenerator()),c;c=yield a.next(),e=c.done,!e;o=!0){s=c.value,o=!1;let l=s;i.push(l)}}catch(l){
t={error:l}}finally{try{!o&&!e&&(n=a.return)&&(yield n.call(a))}finally{if(t)throw t.error}}return i})}globGenerator(){return zv(this,arguments,function*(){let t=yp(
this.options),n=[];for(let o of this.patterns)n.push(o),t.implicitDescendants&&(o.trailingSeparator||o.segments[o.segments.length-1]!=="**")&&n.push(new uo(o.negate,
!0,o.segments.concat("**")));let s=[];for(let o of Ap(n)){P(`Search path '${o}'`);try{yield Sn($s.promises.lstat(o))}catch(a){if(a.code==="ENOENT")continue;throw a}
s.unshift(new fo(o,1))}let i=[];for(;s.length;){let o=s.pop(),a=EC(n,o.path),c=!!a||SC(n,o.path);if(!a&&!c)continue;let l=yield Sn(r.stat(o,t,i));if(l&&!(t.excludeHiddenFiles&&
Ic.basename(o.path).match(/^\./)))if(l.isDirectory()){if(a&Zt.Directory&&t.matchDirectories)yield yield Sn(o.path);else if(!c)continue;let m=o.level+1,d=(yield Sn(
$s.promises.readdir(o.path))).map(p=>new fo(Ic.join(o.path,p),m));s.push(...d.reverse())}else a&Zt.File&&(yield yield Sn(o.path))}})}static create(e,t){return Sp(
this,void 0,void 0,function*(){let n=new r(t);Uv&&(e=e.replace(/\r\n/g,`
`),e=e.replace(/\r/g,`
`));let s=e.split(`
`).map(i=>i.trim());for(let i of s)!i||i.startsWith("#")||n.patterns.push(new uo(i));return n.searchPaths.push(...Ap(n.patterns)),n})}static stat(e,t,n){return Sp(
this,void 0,void 0,function*(){let s;if(t.followSymbolicLinks)try{s=yield $s.promises.stat(e.path)}catch(i){if(i.code==="ENOENT"){if(t.omitBrokenSymbolicLinks){
P(`Broken symlink '${e.path}'`);return}throw new Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`)}throw i}else s=
yield $s.promises.lstat(e.path);if(s.isDirectory()&&t.followSymbolicLinks){let i=yield $s.promises.realpath(e.path);for(;n.length>=e.level;)n.pop();if(n.some(o=>o===
i)){P(`Symlink cycle detected for path '${e.path}' and realpath '${i}'`);return}n.push(i)}return s})}};var Hv=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};function YC(r,e){return Hv(
this,void 0,void 0,function*(){return yield Nc.create(r,e)})}var VN=le(XN(),1);import*as Uc from"crypto";import*as Ws from"fs";import*as rs from"path";import*as ZN from"util";var bo;(function(r){r.Gzip="cache.tgz",r.Zstd="cache.tzst"})(bo||(bo={}));var Ze;(function(r){r.Gzip="gzip",r.ZstdWithoutLong="zstd-without-long",r.Zstd="zstd"})(
Ze||(Ze={}));var It;(function(r){r.GNU="gnu",r.BSD="bsd"})(It||(It={}));var _c=2,kc=5e3,Vp=5e3,Zp=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,JN=`${process.
env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`,No="cache.tar",eu="manifest.txt",b3=10*Math.pow(1024,3),zc="cache read denied:";var Ys=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},rD=function(r){if(!Symbol.
asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var e=r[Symbol.asyncIterator],t;return e?e.call(r):(r=typeof __values=="function"?__values(
r):r[Symbol.iterator](),t={},n("next"),n("throw"),n("return"),t[Symbol.asyncIterator]=function(){return this},t);function n(i){t[i]=r[i]&&function(o){return new Promise(
function(a,c){o=r[i](o),s(a,c,o.done,o.value)})}}function s(i,o,a,c){Promise.resolve(c).then(function(l){i({value:l,done:a})},o)}},nD="1.0";function ns(){return Ys(
this,void 0,void 0,function*(){let r=process.platform==="win32",e=process.env.RUNNER_TEMP||"";if(!e){let n;r?n=process.env.USERPROFILE||"C:\\":process.platform===
"darwin"?n="/Users":n="/home",e=rs.join(n,"actions","temp")}let t=rs.join(e,Uc.randomUUID());return yield hc(t),t})}function fr(r){return Ws.statSync(r).size}function tu(r){
return Ys(this,void 0,void 0,function*(){var e,t,n,s,i;let o=[],a=(i=process.env.GITHUB_WORKSPACE)!==null&&i!==void 0?i:process.cwd(),c=yield YC(r.join(`
`),{implicitDescendants:!1});try{for(var l=!0,m=rD(c.globGenerator()),d;d=yield m.next(),e=d.done,!e;l=!0){s=d.value,l=!1;let u=rs.relative(a,s).replace(new RegExp(
`\\${rs.sep}`,"g"),"/");P(`Matched: ${u}`),u===""?o.push("."):o.push(`${u}`)}}catch(p){t={error:p}}finally{try{!l&&!e&&(n=m.return)&&(yield n.call(m))}finally{if(t)
throw t.error}}return o})}function Io(r){return Ys(this,void 0,void 0,function*(){return ZN.promisify(Ws.unlink)(r)})}function eI(r){return Ys(this,arguments,void 0,
function*(e,t=[]){let n="";t.push("--version"),P(`Checking ${e} ${t.join(" ")}`);try{yield xc(`${e}`,t,{ignoreReturnCode:!0,silent:!0,listeners:{stdout:s=>n+=s.
toString(),stderr:s=>n+=s.toString()}})}catch(s){P(s.message)}return n=n.trim(),P(n),n})}function Po(){return Ys(this,void 0,void 0,function*(){let r=yield eI("\
zstd",["--quiet"]),e=VN.clean(r);return P(`zstd version: ${e}`),r===""?Ze.Gzip:Ze.ZstdWithoutLong})}function Bn(r){return r===Ze.Gzip?bo.Gzip:bo.Zstd}function tI(){
return Ys(this,void 0,void 0,function*(){return Ws.existsSync(Zp)?Zp:(yield eI("tar")).toLowerCase().includes("gnu tar")?tn("tar"):""})}function ru(r,e){if(e===
void 0)throw Error(`Expected ${r} but value was undefiend`);return e}function Ks(r,e,t=!1){let n=r.slice();return e&&n.push(e),process.platform==="win32"&&!t&&n.
push("windows-only"),n.push(nD),Uc.createHash("sha256").update(n.join("|")).digest("hex")}function rI(){let r=process.env.ACTIONS_RUNTIME_TOKEN;if(!r)throw new Error(
"Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return r}import*as Bi from"fs";import{URL as AF}from"url";var hr=class extends Error{constructor(e){super(e),this.name="AbortError"}};import{EOL as sD}from"node:os";import iD from"node:util";import oD from"node:process";function nI(r,...e){oD.stderr.write(`${iD.format(r,...e)}${sD}`)}import Eo from"node:process";function Fc(r){return Eo.env[r]}var sI=typeof Eo.versions.deno=="string"&&Eo.versions.deno.length>0,iI=typeof Eo.versions.bun=="string"&&Eo.versions.bun.length>0,qc=!0;var oI=Fc("DEBUG"),cI,nu=[],su=[],Qc=[];oI&&iu(oI);var lI=Object.assign(r=>mI(r),{enable:iu,enabled:ou,disable:aD,log:nI});function iu(r){cI=r,nu=[],su=[];let e=r.
split(",").map(t=>t.trim());for(let t of e)t.startsWith("-")?su.push(t.substring(1)):nu.push(t);for(let t of Qc)t.enabled=ou(t.namespace)}function ou(r){if(r.endsWith(
"*"))return!0;for(let e of su)if(aI(r,e))return!1;for(let e of nu)if(aI(r,e))return!0;return!1}function aI(r,e){if(e.indexOf("*")===-1)return r===e;let t=e;if(e.
indexOf("**")!==-1){let p=[],u="";for(let h of e)h==="*"&&u==="*"||(u=h,p.push(h));t=p.join("")}let n=0,s=0,i=t.length,o=r.length,a=-1,c=-1;for(;n<o&&s<i;)if(t[s]===
"*"){if(a=s,s++,s===i)return!0;for(;r[n]!==t[s];)if(n++,n===o)return!1;c=n,n++,s++;continue}else if(t[s]===r[n])s++,n++;else if(a>=0){if(s=a+1,n=c+1,n===o)return!1;
for(;r[n]!==t[s];)if(n++,n===o)return!1;c=n,n++,s++;continue}else return!1;let l=n===r.length,m=s===t.length,d=s===t.length-1&&t[s]==="*";return l&&(m||d)}function aD(){
let r=cI||"";return iu(""),r}function mI(r){let e=Object.assign(t,{enabled:ou(r),destroy:cD,log:lI.log,namespace:r,extend:lD});function t(...n){e.enabled&&(n.length>
0&&(n[0]=`${r} ${n[0]}`),e.log(...n))}return Qc.push(e),e}function cD(){let r=Qc.indexOf(this);return r>=0?(Qc.splice(r,1),!0):!1}function lD(r){let e=mI(`${this.
namespace}:${r}`);return e.log=this.log,e}var Xs=lI;var au=["verbose","info","warning","error"],dI={verbose:400,info:300,warning:200,error:100};function pI(r,e){e.log=(...t)=>{r.log(...t)}}function uI(r){return au.
includes(r)}function Gc(r){let e=new Set,t=Fc(r.logLevelEnvVarName),n,s=Xs(r.namespace);s.log=(...m)=>{Xs.log(...m)};function i(m){if(m&&!uI(m))throw new Error(
`Unknown log level '${m}'. Acceptable values: ${au.join(",")}`);n=m;let d=[];for(let p of e)o(p)&&d.push(p.namespace);Xs.enable(d.join(","))}t&&(uI(t)?i(t):console.
error(`${r.logLevelEnvVarName} set to unknown log level '${t}'; logging is not enabled. Acceptable values: ${au.join(", ")}.`));function o(m){return!!(n&&dI[m.level]<=
dI[n])}function a(m,d){let p=Object.assign(m.extend(d),{level:d});if(pI(m,p),o(p)){let u=Xs.disable();Xs.enable(u+","+p.namespace)}return e.add(p),p}function c(){
return n}function l(m){let d=s.extend(m);return pI(s,d),{error:a(d,"error"),warning:a(d,"warning"),info:a(d,"info"),verbose:a(d,"verbose")}}return{setLogLevel:i,
getLogLevel:c,createClientLogger:l,logger:s}}var fI=Gc({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"}),mD=fI.logger;function So(r){return fI.createClientLogger(r)}function $c(r){return r.toLowerCase()}function dD(r){return String(r).trim().replace(/[\r\n]/g,"")}function*pD(r){for(let e of r.values())yield[e.name,e.value]}
var cu=class{_headersMap;constructor(e){if(this._headersMap=new Map,e)for(let t of Object.keys(e))this.set(t,e[t])}set(e,t){this._headersMap.set($c(e),{name:e,value:dD(
t)})}get(e){return this._headersMap.get($c(e))?.value}has(e){return this._headersMap.has($c(e))}delete(e){this._headersMap.delete($c(e))}toJSON(e={}){let t={};if(e.
preserveCase)for(let n of this._headersMap.values())t[n.name]=n.value;else for(let[n,s]of this._headersMap)t[n]=s.value;return t}toString(){return JSON.stringify(
this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return pD(this._headersMap)}};function lt(r){return new cu(r)}function ss(){return crypto.randomUUID()}var lu=class{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??lt(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
ss(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}};function wo(r){return new lu(r)}var hI=new Set(["Deserialize","Serialize","Retry","Sign"]),mu=class r{_policies=[];_orderedPolicies;constructor(e){this._policies=e?.slice(0)??[],this._orderedPolicies=
void 0}addPolicy(e,t={}){if(t.phase&&t.afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(t.phase&&!hI.has(t.phase))throw new Error(
`Invalid phase name: ${t.phase}`);if(t.afterPhase&&!hI.has(t.afterPhase))throw new Error(`Invalid afterPhase name: ${t.afterPhase}`);this._policies.push({policy:e,
options:t}),this._orderedPolicies=void 0}removePolicy(e){let t=[];return this._policies=this._policies.filter(n=>e.name&&n.policy.name===e.name||e.phase&&n.options.
phase===e.phase?(t.push(n.policy),!1):!0),this._orderedPolicies=void 0,t}sendRequest(e,t){return this.getOrderedPolicies().reduceRight((i,o)=>a=>o.sendRequest(a,
i),i=>e.sendRequest(i))(t)}getOrderedPolicies(){return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new r(
this._policies)}static create(){return new r}orderPolicies(){let e=[],t=new Map;function n(h){return{name:h,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}let s=n(
"Serialize"),i=n("None"),o=n("Deserialize"),a=n("Retry"),c=n("Sign"),l=[s,i,o,a,c];function m(h){return h==="Retry"?a:h==="Serialize"?s:h==="Deserialize"?o:h===
"Sign"?c:i}for(let h of this._policies){let g=h.policy,x=h.options,A=g.name;if(t.has(A))throw new Error("Duplicate policy names not allowed in pipeline");let C={
policy:g,dependsOn:new Set,dependants:new Set};x.afterPhase&&(C.afterPhase=m(x.afterPhase),C.afterPhase.hasAfterPolicies=!0),t.set(A,C),m(x.phase).policies.add(
C)}for(let h of this._policies){let{policy:g,options:x}=h,A=g.name,C=t.get(A);if(!C)throw new Error(`Missing node for policy ${A}`);if(x.afterPolicies)for(let b of x.
afterPolicies){let S=t.get(b);S&&(C.dependsOn.add(S),S.dependants.add(C))}if(x.beforePolicies)for(let b of x.beforePolicies){let S=t.get(b);S&&(S.dependsOn.add(
C),C.dependants.add(S))}}function d(h){h.hasRun=!0;for(let g of h.policies)if(!(g.afterPhase&&(!g.afterPhase.hasRun||g.afterPhase.policies.size))&&g.dependsOn.size===
0){e.push(g.policy);for(let x of g.dependants)x.dependsOn.delete(g);t.delete(g.policy.name),h.policies.delete(g)}}function p(){for(let h of l){if(d(h),h.policies.
size>0&&h!==i){i.hasRun||d(i);return}h.hasAfterPolicies&&d(i)}}let u=0;for(;t.size>0;){u++;let h=e.length;if(p(),e.length<=h&&u>1)throw new Error("Cannot satisf\
y policy dependencies due to requirements cycle.")}return e}};function Bo(){return mu.create()}function Rn(r){return typeof r=="object"&&r!==null&&!Array.isArray(r)&&!(r instanceof RegExp)&&!(r instanceof Date)}function is(r){if(Rn(r)){let e=typeof r.name=="string",t=typeof r.message=="string";return e&&t}return!1}import{inspect as uD}from"node:util";var gI=uD.custom;var du="REDACTED",fD=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-\
id","ms-cv","return-client-request-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Co\
ntrol-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept",
"Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodi\
fied-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],hD=["api-version"],zt=class{allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=fD.concat(e),t=hD.concat(t),this.allowedHeaderNames=new Set(e.map(n=>n.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(n=>n.toLowerCase()))}sanitize(e){let t=new Set;return JSON.stringify(e,(n,s)=>{if(s instanceof Error)return{...s,name:s.
name,message:s.message};if(n==="headers"&&Rn(s))return this.sanitizeHeaders(s);if(n==="url"&&typeof s=="string")return this.sanitizeUrl(s);if(n==="query"&&Rn(s))
return this.sanitizeQuery(s);if(n==="body")return;if(n==="response")return;if(n==="operationSpec")return;if(Array.isArray(s)||Rn(s)){if(t.has(s))return"[Circula\
r]";t.add(s)}return s},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;let t=new URL(e);if(!t.search)return e;for(let[n]of t.searchParams)this.
allowedQueryParameters.has(n.toLowerCase())||t.searchParams.set(n,du);return t.toString()}sanitizeHeaders(e){let t={};for(let n of Object.keys(e))this.allowedHeaderNames.
has(n.toLowerCase())?t[n]=e[n]:t[n]=du;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;let t={};for(let n of Object.keys(e))this.allowedQueryParameters.
has(n.toLowerCase())?t[n]=e[n]:t[n]=du;return t}};var gD=new zt,Ge=class r extends Error{static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(e,t={}){
super(e),this.name="RestError",this.code=t.code,this.statusCode=t.statusCode,Object.defineProperty(this,"request",{value:t.request,enumerable:!1}),Object.defineProperty(
this,"response",{value:t.response,enumerable:!1});let n=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:
void 0;Object.defineProperty(this,gI,{value:()=>`RestError: ${this.message} 
 ${gD.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,enumerable:!1}),Object.setPrototypeOf(this,r.prototype)}};function vn(r){return r instanceof
Ge?!0:is(r)&&r.name==="RestError"}function Ro(r,e){return Buffer.from(r).toString(e)}function et(r,e){return Buffer.from(r,e)}import pu from"node:http";import uu from"node:https";import yI from"node:zlib";import{Transform as yD}from"node:stream";var mt=So("ts-http-runtime");var xD={};function vo(r){return r&&typeof r.pipe=="function"}function xI(r){return r.readable===!1?Promise.resolve():new Promise(e=>{let t=()=>{e(),r.removeListener(
"close",t),r.removeListener("end",t),r.removeListener("error",t)};r.on("close",t),r.on("end",t),r.on("error",t)})}function AI(r){return r&&typeof r.byteLength==
"number"}var jc=class extends yD{loadedBytes=0;progressCallback;_transform(e,t,n){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.
loadedBytes}),n()}catch(s){n(s)}}constructor(e){super(),this.progressCallback=e}},fu=class{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){let t=new AbortController,
n;if(e.abortSignal){if(e.abortSignal.aborted)throw new hr("The operation was aborted. Request has already been canceled.");n=l=>{l.type==="abort"&&t.abort()},e.
abortSignal.addEventListener("abort",n)}let s;e.timeout>0&&(s=setTimeout(()=>{let l=new zt;mt.info(`request to '${l.sanitizeUrl(e.url)}' timed out. canceling...`),
t.abort()},e.timeout));let i=e.headers.get("Accept-Encoding"),o=i?.includes("gzip")||i?.includes("deflate"),a=typeof e.body=="function"?e.body():e.body;if(a&&!e.
headers.has("Content-Length")){let l=ND(a);l!==null&&e.headers.set("Content-Length",l)}let c;try{if(a&&e.onUploadProgress){let h=e.onUploadProgress,g=new jc(h);
g.on("error",x=>{mt.error("Error in upload progress",x)}),vo(a)?a.pipe(g):g.end(a),a=g}let l=await this.makeRequest(e,t,a);s!==void 0&&clearTimeout(s);let m=AD(
l),p={status:l.statusCode??0,headers:m,request:e};if(e.method==="HEAD")return l.resume(),p;c=o?CD(l,m):l;let u=e.onDownloadProgress;if(u){let h=new jc(u);h.on("\
error",g=>{mt.error("Error in download progress",g)}),c.pipe(h),c=h}return e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.
has(p.status)?p.readableStreamBody=c:p.bodyAsText=await bD(c),p}finally{if(e.abortSignal&&n){let l=Promise.resolve();vo(a)&&(l=xI(a));let m=Promise.resolve();vo(
c)&&(m=xI(c)),Promise.all([l,m]).then(()=>{n&&e.abortSignal?.removeEventListener("abort",n)}).catch(d=>{mt.warning("Error when cleaning up abortListener on http\
Request",d)})}}}makeRequest(e,t,n){let s=new URL(e.url),i=s.protocol!=="https:";if(i&&!e.allowInsecureConnection)throw new Error(`Cannot connect to ${e.url} whi\
le allowInsecureConnection is false.`);let a={agent:e.agent??this.getOrCreateAgent(e,i),hostname:s.hostname,path:`${s.pathname}${s.search}`,port:s.port,method:e.
method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((c,l)=>{let m=i?pu.request(a,c):uu.request(a,c);m.once("error",d=>{
l(new Ge(d.message,{code:d.code??Ge.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{let d=new hr("The operation was aborted. Rejecting \
from abort signal callback while making request.");m.destroy(d),l(d)}),n&&vo(n)?n.pipe(m):n?typeof n=="string"||Buffer.isBuffer(n)?m.end(n):AI(n)?m.end(ArrayBuffer.
isView(n)?Buffer.from(n.buffer,n.byteOffset,n.byteLength):Buffer.from(n)):(mt.error("Unrecognized body type",n),l(new Ge("Unrecognized body type"))):m.end()})}getOrCreateAgent(e,t){
let n=e.disableKeepAlive;if(t)return n?pu.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new pu.Agent({keepAlive:!0})),this.cachedHttpAgent);{if(n&&!e.
tlsSettings)return uu.globalAgent;let s=e.tlsSettings??xD,i=this.cachedHttpsAgents.get(s);return i&&i.options.keepAlive===!n||(mt.info("No cached TLS Agent exis\
t, creating a new Agent"),i=new uu.Agent({keepAlive:!n,...s}),this.cachedHttpsAgents.set(s,i)),i}}};function AD(r){let e=lt();for(let t of Object.keys(r.headers)){
let n=r.headers[t];Array.isArray(n)?n.length>0&&e.set(t,n[0]):n&&e.set(t,n)}return e}function CD(r,e){let t=e.get("Content-Encoding");if(t==="gzip"){let n=yI.createGunzip();
return r.pipe(n),n}else if(t==="deflate"){let n=yI.createInflate();return r.pipe(n),n}return r}function bD(r){return new Promise((e,t)=>{let n=[];r.on("data",s=>{
Buffer.isBuffer(s)?n.push(s):n.push(Buffer.from(s))}),r.on("end",()=>{e(Buffer.concat(n).toString("utf8"))}),r.on("error",s=>{s&&s?.name==="AbortError"?t(s):t(new Ge(
`Error reading response as text: ${s.message}`,{code:Ge.PARSE_ERROR}))})})}function ND(r){return r?Buffer.isBuffer(r)?r.length:vo(r)?null:AI(r)?r.byteLength:typeof r==
"string"?Buffer.from(r).length:null:0}function CI(){return new fu}function Js(){return CI()}var Yc="logPolicy";function To(r={}){let e=r.logger??mt.info,t=new zt({additionalAllowedHeaderNames:r.additionalAllowedHeaderNames,additionalAllowedQueryParameters:r.
additionalAllowedQueryParameters});return{name:Yc,async sendRequest(n,s){if(!e.enabled)return s(n);e(`Request: ${t.sanitize(n)}`);let i=await s(n);return e(`Res\
ponse status code: ${i.status}`),e(`Headers: ${t.sanitize(i.headers)}`),i}}}function bI(){return"User-Agent"}function NI(){return bI()}var w$=NI();function Mo(r,e){return r=Math.ceil(r),e=Math.floor(e),Math.floor(Math.random()*(e-r+1))+r}function Wc(r,e){let t=e.retryDelayInMs*Math.pow(2,r),n=Math.min(e.maxRetryDelayInMs,t);return{retryAfterInMs:n/2+Mo(0,n/2)}}var ID="The operation was aborted.";function II(r,e,t){return new Promise((n,s)=>{let i,o,a=()=>s(new hr(t?.abortErrorMsg?t?.abortErrorMsg:ID)),c=()=>{t?.abortSignal&&
o&&t.abortSignal.removeEventListener("abort",o)};if(o=()=>(i&&clearTimeout(i),c(),a()),t?.abortSignal&&t.abortSignal.aborted)return a();i=setTimeout(()=>{c(),n(
e)},r),t?.abortSignal&&t.abortSignal.addEventListener("abort",o)})}function PI(r,e){let t=r.headers.get(e);if(!t)return;let n=Number(t);if(!Number.isNaN(n))return n}var hu="Retry-After",PD=["retry-after-ms","x-ms-retry-after-ms",hu];function EI(r){if(r&&[429,503].includes(r.status))try{for(let s of PD){let i=PI(r,s);if(i===
0||i)return i*(s===hu?1e3:1)}let e=r.headers.get(hu);if(!e)return;let n=Date.parse(e)-Date.now();return Number.isFinite(n)?Math.max(0,n):void 0}catch{return}}function SI(r){
return Number.isFinite(EI(r))}function gu(){return{name:"throttlingRetryStrategy",retry({response:r}){let e=EI(r);return Number.isFinite(e)?{retryAfterInMs:e}:{
skipStrategy:!0}}}}var ED=1e3,SD=1e3*64;function Kc(r={}){let e=r.retryDelayInMs??ED,t=r.maxRetryDelayInMs??SD;return{name:"exponentialRetryStrategy",retry({retryCount:n,response:s,
responseError:i}){let o=BD(i),a=o&&r.ignoreSystemErrors,c=wD(s),l=c&&r.ignoreHttpStatusCodes;return s&&(SI(s)||!c)||l||a?{skipStrategy:!0}:i&&!o&&!c?{errorToThrow:i}:
Wc(n,{retryDelayInMs:e,maxRetryDelayInMs:t})}}}function wD(r){return!!(r&&r.status!==void 0&&(r.status>=500||r.status===408)&&r.status!==501&&r.status!==505)}function BD(r){
return r?r.code==="ETIMEDOUT"||r.code==="ESOCKETTIMEDOUT"||r.code==="ECONNREFUSED"||r.code==="ECONNRESET"||r.code==="ENOENT"||r.code==="ENOTFOUND":!1}var RD=So("ts-http-runtime retryPolicy"),vD="retryPolicy";function Tn(r,e={maxRetries:3}){let t=e.logger||RD;return{name:vD,async sendRequest(n,s){let i,o,a=-1;
e:for(;;){a+=1,i=void 0,o=void 0;try{t.info(`Retry ${a}: Attempting to send request`,n.requestId),i=await s(n),t.info(`Retry ${a}: Received a response from requ\
est`,n.requestId)}catch(c){if(t.error(`Retry ${a}: Received an error from request`,n.requestId),!vn(c))throw c;o=c,i=c.response}if(n.abortSignal?.aborted)throw t.
error(`Retry ${a}: Request aborted.`),new hr;if(a>=(e.maxRetries??3)){if(t.info(`Retry ${a}: Maximum retries reached. Returning the last received response, or t\
hrowing the last received error.`),o)throw o;if(i)return i;throw new Error("Maximum retries reached with no response or error to throw")}t.info(`Retry ${a}: Pro\
cessing ${r.length} retry strategies.`);t:for(let c of r){let l=c.logger||t;l.info(`Retry ${a}: Processing retry strategy ${c.name}.`);let m=c.retry({retryCount:a,
response:i,responseError:o});if(m.skipStrategy){l.info(`Retry ${a}: Skipped.`);continue t}let{errorToThrow:d,retryAfterInMs:p,redirectTo:u}=m;if(d)throw l.error(
`Retry ${a}: Retry strategy ${c.name} throws error:`,d),d;if(p||p===0){l.info(`Retry ${a}: Retry strategy ${c.name} retries after ${p}`),await II(p,void 0,{abortSignal:n.
abortSignal});continue e}if(u){l.info(`Retry ${a}: Retry strategy ${c.name} redirects to ${u}`),n.url=u;continue e}}if(o)throw t.info("None of the retry strateg\
ies could work with the received error. Throwing it."),o;if(i)return t.info("None of the retry strategies could work with the received response. Returning it."),
i}}}}var Xc="defaultRetryPolicy";function Oo(r={}){return{name:Xc,sendRequest:Tn([gu(),Kc(r)],{maxRetries:r.maxRetries??3}).sendRequest}}function wI(r){if(typeof FormData<"u"&&r instanceof FormData){let e={};for(let[t,n]of r.entries()){let s=e[t];Array.isArray(s)?s.push(n):e[t]=s!==void 0?[s,n]:[
n]}return e}}var Jc="formDataPolicy";function Do(){return{name:Jc,async sendRequest(r,e){let t=wI(r.body);if(t&&(r.formData=t,r.body=void 0),r.formData){let n=r.headers.get(
"Content-Type");n&&n.indexOf("application/x-www-form-urlencoded")!==-1?r.body=TD(r.formData):await MD(r.formData,r),r.formData=void 0}return e(r)}}}function TD(r){
let e=new URLSearchParams;for(let[t,n]of Object.entries(r))if(Array.isArray(n))for(let s of n)e.append(t,s.toString());else e.append(t,n.toString());return e.toString()}
async function MD(r,e){let t=e.headers.get("Content-Type");if(t&&!t.startsWith("multipart/form-data"))return;e.headers.set("Content-Type",t??"multipart/form-dat\
a");let n=[];for(let[s,i]of Object.entries(r))for(let o of Array.isArray(i)?i:[i])if(typeof o=="string")n.push({headers:lt({"Content-Disposition":`form-data; na\
me="${s}"`}),body:et(o,"utf-8")});else{if(o==null||typeof o!="object")throw new Error(`Unexpected value for key ${s}: ${o}. Value should be serialized to string\
 first.`);{let a=o.name||"blob",c=lt();c.set("Content-Disposition",`form-data; name="${s}"; filename="${a}"`),c.set("Content-Type",o.type||"application/octet-st\
ream"),n.push({headers:c,body:o})}}e.multipartBody={parts:n}}var Vc="agentPolicy";function Lo(r){return{name:Vc,sendRequest:async(e,t)=>(e.agent||(e.agent=r),t(e))}}var Zc="tlsPolicy";function _o(r){return{name:Zc,sendRequest:async(e,t)=>(e.tlsSettings||(e.tlsSettings=r),t(e))}}var sP=le(JI(),1),iP=le(eP(),1);var TL="HTTPS_PROXY",ML="HTTP_PROXY",OL="ALL_PROXY",DL="NO_PROXY",ml="proxyPolicy",tP=[],oP=!1,LL=new Map;function ll(r){if(process.env[r])return process.env[r];
if(process.env[r.toLowerCase()])return process.env[r.toLowerCase()]}function aP(){if(!process)return;let r=ll(TL),e=ll(OL),t=ll(ML);return r||e||t}function _L(r,e,t){
if(e.length===0)return!1;let n=new URL(r).hostname;if(t?.has(n))return t.get(n);let s=!1;for(let i of e)i[0]==="."?(n.endsWith(i)||n.length===i.length-1&&n===i.
slice(1))&&(s=!0):n===i&&(s=!0);return t?.set(n,s),s}function kL(){let r=ll(DL);return oP=!0,r?r.split(",").map(e=>e.trim()).filter(e=>e.length):[]}function dl(r){
if(!r&&(r=aP(),!r))return;let e=new URL(r);return{host:(e.protocol?e.protocol+"//":"")+e.hostname,port:Number.parseInt(e.port||"80"),username:e.username,password:e.
password}}function zL(){let r=aP();return r?new URL(r):void 0}function rP(r){let e;try{e=new URL(r.host)}catch{throw new Error(`Expecting a valid host string in\
 proxy settings, but found "${r.host}".`)}return e.port=String(r.port),r.username&&(e.username=r.username),r.password&&(e.password=r.password),e}function nP(r,e,t){
if(r.agent)return;let s=new URL(r.url).protocol!=="https:";r.tlsSettings&&mt.warning("TLS settings are not supported in combination with custom Proxy, certifica\
tes provided to the client will be ignored."),s?(e.httpProxyAgent||(e.httpProxyAgent=new iP.HttpProxyAgent(t)),r.agent=e.httpProxyAgent):(e.httpsProxyAgent||(e.
httpsProxyAgent=new sP.HttpsProxyAgent(t)),r.agent=e.httpsProxyAgent)}function zo(r,e){oP||tP.push(...kL());let t=r?rP(r):zL(),n={};return{name:ml,async sendRequest(s,i){
return!s.proxySettings&&t&&!_L(s.url,e?.customNoProxyList??tP,e?.customNoProxyList?void 0:LL)?nP(s,n,t):s.proxySettings&&nP(s,n,rP(s.proxySettings)),i(s)}}}var Uo="decompressResponsePolicy";function Ho(){return{name:Uo,async sendRequest(r,e){return r.method!=="HEAD"&&r.headers.set("Accept-Encoding","gzip,deflate"),
e(r)}}}var Fo="redirectPolicy",cP=["GET","HEAD"];function qo(r={}){let{maxRetries:e=20,allowCrossOriginRedirects:t=!1}=r;return{name:Fo,async sendRequest(n,s){let i=await s(
n);return lP(s,i,e,t)}}}async function lP(r,e,t,n,s=0){let{request:i,status:o,headers:a}=e,c=a.get("location");if(c&&(o===300||o===301&&cP.includes(i.method)||o===
302&&cP.includes(i.method)||o===303&&i.method==="POST"||o===307)&&s<t){let l=new URL(c,i.url);if(!n){let d=new URL(i.url);if(l.origin!==d.origin)return mt.verbose(
`Skipping cross-origin redirect from ${d.origin} to ${l.origin}.`),e}i.url=l.toString(),o===303&&(i.method="GET",i.headers.delete("Content-Length"),delete i.body),
i.headers.delete("Authorization");let m=await r(i);return lP(r,m,t,n,s+1)}return e}function Qo(r){return r instanceof Blob}import{Readable as Iu}from"stream";async function*mP(){let r=this.getReader();try{for(;;){let{done:e,value:t}=await r.read();if(e)return;yield t}}finally{r.releaseLock()}}function UL(r){r[Symbol.
asyncIterator]||(r[Symbol.asyncIterator]=mP.bind(r)),r.values||(r.values=mP.bind(r))}function dP(r){return r instanceof ReadableStream?(UL(r),Iu.fromWeb(r)):r}function HL(r){
return r instanceof Uint8Array?Iu.from(Buffer.from(r)):Qo(r)?dP(r.stream()):dP(r)}async function pP(r){return function(){let e=r.map(t=>typeof t=="function"?t():
t).map(HL);return Iu.from((async function*(){for(let t of e)for await(let n of t)yield n})())}}function FL(){return`----AzSDKFormBoundary${ss()}`}function qL(r){let e="";for(let[t,n]of r)e+=`${t}: ${n}\r
`;return e}function QL(r){return r instanceof Uint8Array?r.byteLength:Qo(r)?r.size===-1?void 0:r.size:void 0}function GL(r){let e=0;for(let t of r){let n=QL(t);
if(n===void 0)return;e+=n}return e}async function $L(r,e,t){let n=[et(`--${t}`,"utf-8"),...e.flatMap(i=>[et(`\r
`,"utf-8"),et(qL(i.headers),"utf-8"),et(`\r
`,"utf-8"),i.body,et(`\r
--${t}`,"utf-8")]),et(`--\r
\r
`,"utf-8")],s=GL(n);s&&r.headers.set("Content-Length",s),r.body=await pP(n)}var ni="multipartPolicy",jL=70,YL=new Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO\
PQRSTUVWXYZ0123456789'()+,-./:=?");function WL(r){if(r.length>jL)throw new Error(`Multipart boundary "${r}" exceeds maximum length of 70 characters`);if(Array.from(
r).some(e=>!YL.has(e)))throw new Error(`Multipart boundary "${r}" contains invalid characters`)}function Go(){return{name:ni,async sendRequest(r,e){if(!r.multipartBody)
return e(r);if(r.body)throw new Error("multipartBody and regular body cannot be set at the same time");let t=r.multipartBody.boundary,n=r.headers.get("Content-T\
ype")??"multipart/mixed",s=n.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!s)throw new Error(`Got multipart request body, but content-type header was \
not multipart: ${n}`);let[,i,o]=s;if(o&&t&&o!==t)throw new Error(`Multipart boundary was specified as ${o} in the header, but got ${t} in the request body`);return t??=
o,t?WL(t):t=FL(),r.headers.set("Content-Type",`${i}; boundary=${t}`),await $L(r,r.multipartBody.parts,t),r.multipartBody=void 0,e(r)}}}function pl(){return Bo()}var uP=Gc({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"}),I4=uP.logger;function We(r){return uP.createClientLogger(r)}var yr=We("core-rest-pipeline");function Eu(r={}){return To({logger:yr.info,...r})}var Su=Fo;function wu(r={}){return qo(r)}import Bu from"node:os";import Ru from"node:process";function CP(){return"User-Agent"}async function bP(r){if(Ru&&Ru.versions){let e=`${Bu.type()} ${Bu.release()}\
; ${Bu.arch()}`,t=Ru.versions;t.bun?r.set("Bun",`${t.bun} (${e})`):t.deno?r.set("Deno",`${t.deno} (${e})`):t.node&&r.set("Node",`${t.node} (${e})`)}}var ul="1.22.3";function XL(r){let e=[];for(let[t,n]of r){let s=n?`${t}/${n}`:t;e.push(s)}return e.join(" ")}function NP(){return CP()}async function fl(r){let e=new Map;e.set(
"core-rest-pipeline",ul),await bP(e);let t=XL(e);return r?`${r} ${t}`:t}var IP=NP(),PP="userAgentPolicy";function vu(r={}){let e=fl(r.userAgentPrefix);return{name:PP,async sendRequest(t,n){return t.headers.has(IP)||t.headers.set(IP,
await e),n(t)}}}var tt=class extends Error{constructor(e){super(e),this.name="AbortError"}};function Tu(r,e){let{cleanupBeforeAbort:t,abortSignal:n,abortErrorMsg:s}=e??{};return new Promise((i,o)=>{function a(){o(new tt(s??"The operation was aborted."))}
function c(){n?.removeEventListener("abort",l)}function l(){t?.(),c(),a()}if(n?.aborted)return a();try{r(m=>{c(),i(m)},m=>{c(),o(m)})}catch(m){o(m)}n?.addEventListener(
"abort",l)})}var s_="The delay was aborted.";function cs(r,e){let t,{abortSignal:n,abortErrorMsg:s}=e??{};return Tu(i=>{t=setTimeout(i,r)},{cleanupBeforeAbort:()=>clearTimeout(
t),abortSignal:n,abortErrorMsg:s??s_})}function on(r){if(is(r))return r.message;{let e;try{typeof r=="object"&&r?e=JSON.stringify(r):e=String(r)}catch{e="[unable to stringify input]"}return`Unknown e\
rror ${e}`}}function Ou(r){return is(r)}function si(){return ss()}var Z=qc;function Du(r,e){return Ro(r,e)}function Lu(r,e){return et(r,e)}var EP=Symbol("rawContent");function _u(r){return typeof r[EP]=="function"}function SP(r){return _u(r)?r[EP]():r}var hl=ni;function ku(){let r=Go();return{name:hl,sendRequest:async(e,t)=>{if(e.multipartBody)for(let n of e.multipartBody.parts)_u(n.body)&&(n.body=SP(n.body));
return r.sendRequest(e,t)}}}var zu=Uo;function Uu(){return Ho()}function Hu(r={}){return Oo(r)}function Fu(){return Do()}function On(r){return dl(r)}function qu(r,e){return zo(r,e)}var wP="setClientRequestIdPolicy";function Qu(r="x-ms-client-request-id"){return{name:wP,async sendRequest(e,t){return e.headers.has(r)||e.headers.set(r,e.requestId),
t(e)}}}function Gu(r){return Lo(r)}function $u(r){return _o(r)}var ii={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function BP(r={}){let e=new ju(r.parentContext);return r.
span&&(e=e.setValue(ii.span,r.span)),r.namespace&&(e=e.setValue(ii.namespace,r.namespace)),e}var ju=class r{_contextMap;constructor(e){this._contextMap=e instanceof
r?new Map(e._contextMap):new Map}setValue(e,t){let n=new r(this);return n._contextMap.set(e,t),n}getValue(e){return this._contextMap.get(e)}deleteValue(e){let t=new r(
this);return t._contextMap.delete(e),t}};var vP=le(RP(),1),yl=vP.state;function i_(){return{end:()=>{},isRecording:()=>!1,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}}}function o_(){return{createRequestHeaders:()=>({}),
parseTraceparentHeader:()=>{},startSpan:(r,e)=>({span:i_(),tracingContext:BP({parentContext:e.tracingContext})}),withContext(r,e,...t){return e(...t)}}}function $o(){return yl.instrumenterImplementation||(yl.instrumenterImplementation=o_()),yl.instrumenterImplementation}function oi(r){let{namespace:e,packageName:t,packageVersion:n}=r;function s(l,m,d){let p=$o().startSpan(l,{...d,packageName:t,packageVersion:n,tracingContext:m?.
tracingOptions?.tracingContext}),u=p.tracingContext,h=p.span;u.getValue(ii.namespace)||(u=u.setValue(ii.namespace,e)),h.setAttribute("az.namespace",u.getValue(ii.
namespace));let g=Object.assign({},m,{tracingOptions:{...m?.tracingOptions,tracingContext:u}});return{span:h,updatedOptions:g}}async function i(l,m,d,p){let{span:u,
updatedOptions:h}=s(l,m,p);try{let g=await o(h.tracingOptions.tracingContext,()=>Promise.resolve(d(h,u)));return u.setStatus({status:"success"}),g}catch(g){throw u.
setStatus({status:"error",error:g}),g}finally{u.end()}}function o(l,m,...d){return $o().withContext(l,m,...d)}function a(l){return $o().parseTraceparentHeader(l)}
function c(l){return $o().createRequestHeaders(l)}return{startSpan:s,withSpan:i,withContext:o,parseTraceparentHeader:a,createRequestHeaders:c}}var ls=Ge;function jo(r){return vn(r)}var TP="tracingPolicy";function Yu(r={}){let e=fl(r.userAgentPrefix),t=new zt({additionalAllowedQueryParameters:r.additionalAllowedQueryParameters}),n=a_();return{
name:TP,async sendRequest(s,i){if(!n)return i(s);let o=await e,a={"http.url":t.sanitizeUrl(s.url),"http.method":s.method,"http.user_agent":o,requestId:s.requestId};
o&&(a["http.user_agent"]=o);let{span:c,tracingContext:l}=c_(n,s,a)??{};if(!c||!l)return i(s);try{let m=await n.withContext(l,i,s);return m_(c,m),m}catch(m){throw l_(
c,m),m}}}}function a_(){try{return oi({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:ul})}catch(r){yr.warning(`Error when creating the Tra\
cingClient: ${on(r)}`);return}}function c_(r,e,t){try{let{span:n,updatedOptions:s}=r.startSpan(`HTTP ${e.method}`,{tracingOptions:e.tracingOptions},{spanKind:"c\
lient",spanAttributes:t});if(!n.isRecording()){n.end();return}let i=r.createRequestHeaders(s.tracingOptions.tracingContext);for(let[o,a]of Object.entries(i))e.headers.
set(o,a);return{span:n,tracingContext:s.tracingOptions.tracingContext}}catch(n){yr.warning(`Skipping creating a tracing span due to an error: ${on(n)}`);return}}
function l_(r,e){try{r.setStatus({status:"error",error:Ou(e)?e:void 0}),jo(e)&&e.statusCode&&r.setAttribute("http.status_code",e.statusCode),r.end()}catch(t){yr.
warning(`Skipping tracing span processing due to an error: ${on(t)}`)}}function m_(r,e){try{r.setAttribute("http.status_code",e.status);let t=e.headers.get("x-m\
s-request-id");t&&r.setAttribute("serviceRequestId",t),e.status>=400&&r.setStatus({status:"error"}),r.end()}catch(t){yr.warning(`Skipping tracing span processin\
g due to an error: ${on(t)}`)}}function xl(r){if(r instanceof AbortSignal)return{abortSignal:r};if(r.aborted)return{abortSignal:AbortSignal.abort(r.reason)};let e=new AbortController,t=!0;function n(){
t&&(r.removeEventListener("abort",s),t=!1)}function s(){e.abort(r.reason),n()}return r.addEventListener("abort",s),{abortSignal:e.signal,cleanup:n}}var d_="wrapAbortSignalLikePolicy";function MP(){return{name:d_,sendRequest:async(r,e)=>{if(!r.abortSignal)return e(r);let{abortSignal:t,cleanup:n}=xl(r.abortSignal);
r.abortSignal=t;try{return await e(r)}finally{n?.()}}}}function Wu(r){let e=pl();return Z&&(r.agent&&e.addPolicy(Gu(r.agent)),r.tlsOptions&&e.addPolicy($u(r.tlsOptions)),e.addPolicy(qu(r.proxyOptions)),e.addPolicy(Uu())),
e.addPolicy(MP()),e.addPolicy(Fu(),{beforePolicies:[hl]}),e.addPolicy(vu(r.userAgentOptions)),e.addPolicy(Qu(r.telemetryOptions?.clientRequestIdHeaderName)),e.addPolicy(
ku(),{afterPhase:"Deserialize"}),e.addPolicy(Hu(r.retryOptions),{phase:"Retry"}),e.addPolicy(Yu({...r.userAgentOptions,...r.loggingOptions}),{afterPhase:"Retry"}),
Z&&e.addPolicy(wu(r.redirectOptions),{afterPhase:"Retry"}),e.addPolicy(Eu(r.loggingOptions),{afterPhase:"Sign"}),e}function Ku(){let r=Js();return{async sendRequest(e){let{abortSignal:t,cleanup:n}=e.abortSignal?xl(e.abortSignal):{};try{return e.abortSignal=t,await r.sendRequest(
e)}finally{n?.()}}}}function Dn(r){return lt(r)}function Yo(r){return wo(r)}var hK=We("core-rest-pipeline retryPolicy");var p_={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function u_(r,e,t){async function n(){if(Date.now()<t)try{return await r()}catch{
return null}else{let i=await r();if(i===null)throw new Error("Failed to refresh access token.");return i}}let s=await n();for(;s===null;)await cs(e),s=await n();
return s}function Xu(r,e){let t=null,n=null,s,i={...p_,...e},o={get isRefreshing(){return t!==null},get shouldRefresh(){return o.isRefreshing?!1:n?.refreshAfterTimestamp&&
n.refreshAfterTimestamp<Date.now()?!0:(n?.expiresOnTimestamp??0)-i.refreshWindowInMs<Date.now()},get mustRefresh(){return n===null||n.expiresOnTimestamp-i.forcedRefreshWindowInMs<
Date.now()}};function a(c,l){return o.isRefreshing||(t=u_(()=>r.getToken(c,l),i.retryIntervalInMs,n?.expiresOnTimestamp??Date.now()).then(d=>(t=null,n=d,s=l.tenantId,
n)).catch(d=>{throw t=null,n=null,s=void 0,d})),t}return async(c,l)=>{let m=!!l.claims,d=s!==l.tenantId;return m&&(n=null),d||m||o.mustRefresh?a(c,l):(o.shouldRefresh&&
a(c,l),n)}}var _P="bearerTokenAuthenticationPolicy";async function Al(r,e){try{return[await e(r),void 0]}catch(t){if(jo(t)&&t.response)return[t.response,t];throw t}}async function f_(r){
let{scopes:e,getAccessToken:t,request:n}=r,s={abortSignal:n.abortSignal,tracingOptions:n.tracingOptions,enableCae:!0},i=await t(e,s);i&&r.request.headers.set("A\
uthorization",`Bearer ${i.token}`)}function OP(r){return r.status===401&&r.headers.has("WWW-Authenticate")}async function DP(r,e){let{scopes:t}=r,n=await r.getAccessToken(
t,{enableCae:!0,claims:e});return n?(r.request.headers.set("Authorization",`${n.tokenType??"Bearer"} ${n.token}`),!0):!1}function ai(r){let{credential:e,scopes:t,
challengeCallbacks:n}=r,s=r.logger||yr,i={authorizeRequest:n?.authorizeRequest?.bind(n)??f_,authorizeRequestOnChallenge:n?.authorizeRequestOnChallenge?.bind(n)},
o=e?Xu(e):()=>Promise.resolve(null);return{name:_P,async sendRequest(a,c){if(!a.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentic\
ation is not permitted for non-TLS protected (non-https) URLs.");await i.authorizeRequest({scopes:Array.isArray(t)?t:[t],request:a,getAccessToken:o,logger:s});let l,
m,d;if([l,m]=await Al(a,c),OP(l)){let p=LP(l.headers.get("WWW-Authenticate"));if(p){let u;try{u=atob(p)}catch{return s.warning(`The WWW-Authenticate header cont\
ains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${p}`),l}d=await DP({scopes:Array.
isArray(t)?t:[t],response:l,request:a,getAccessToken:o,logger:s},u),d&&([l,m]=await Al(a,c))}else if(i.authorizeRequestOnChallenge&&(d=await i.authorizeRequestOnChallenge(
{scopes:Array.isArray(t)?t:[t],request:a,response:l,getAccessToken:o,logger:s}),d&&([l,m]=await Al(a,c)),OP(l)&&(p=LP(l.headers.get("WWW-Authenticate")),p))){let u;
try{u=atob(p)}catch{return s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation au\
thentication flow. Unparsable claims: ${p}`),l}d=await DP({scopes:Array.isArray(t)?t:[t],response:l,request:a,getAccessToken:o,logger:s},u),d&&([l,m]=await Al(a,
c))}}if(m)throw m;return l}}}function h_(r){let e=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,t=/(\w+)="([^"]*)"/g,n=[],s;for(;(s=e.exec(r))!==null;){let i=s[1],
o=s[2],a={},c;for(;(c=t.exec(o))!==null;)a[c[1]]=c[2];n.push({scheme:i,params:a})}return n}function LP(r){return r?h_(r).find(t=>t.scheme==="Bearer"&&t.params.claims&&
t.params.error==="insufficient_claims")?.params.claims:void 0}function Et(r){let e=r;return e&&typeof e.getToken=="function"&&(e.signRequest===void 0||e.getToken.length>0)}var Ju="DisableKeepAlivePolicy";function kP(){return{name:Ju,async sendRequest(r,e){return r.disableKeepAlive=!0,e(r)}}}function zP(r){return r.getOrderedPolicies().
some(e=>e.name===Ju)}function Vu(r){return Du(r,"base64")}function Zu(r){return Lu(r,"base64")}function y_(r,e){return e!=="Composite"&&e!=="Dictionary"&&(typeof r=="string"||typeof r=="number"||typeof r=="boolean"||e?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==
null||r===void 0||r===null)}var x_=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function UP(r){return x_.test(r)}var A_=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function HP(r){return A_.test(r)}function C_(r){
let e={...r.headers,...r.body};return r.hasNullableType&&Object.getOwnPropertyNames(e).length===0?r.shouldWrapBody?{body:null}:null:r.shouldWrapBody?{...r.headers,
body:r.body}:e}function ef(r,e){let t=r.parsedHeaders;if(r.request.method==="HEAD")return{...t,body:r.parsedBody};let n=e&&e.bodyMapper,s=!!n?.nullable,i=n?.type.
name;if(i==="Stream")return{...t,blobBody:r.blobBody,readableStreamBody:r.readableStreamBody};let o=i==="Composite"&&n.type.modelProperties||{},a=Object.keys(o).
some(c=>o[c].serializedName==="");if(i==="Sequence"||a){let c=r.parsedBody??[];for(let l of Object.keys(o))o[l].serializedName&&(c[l]=r.parsedBody?.[l]);if(t)for(let l of Object.
keys(t))c[l]=t[l];return s&&!r.parsedBody&&!t&&Object.getOwnPropertyNames(o).length===0?null:c}return C_({body:r.parsedBody,headers:t,hasNullableType:s,shouldWrapBody:y_(
r.parsedBody,i)})}var tf=class{modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,n){let s=(i,o)=>{throw new Error(`"${n}" with va\
lue "${t}" should satisfy the constraint "${i}": ${o}.`)};if(e.constraints&&t!==void 0&&t!==null){let{ExclusiveMaximum:i,ExclusiveMinimum:o,InclusiveMaximum:a,InclusiveMinimum:c,
MaxItems:l,MaxLength:m,MinItems:d,MinLength:p,MultipleOf:u,Pattern:h,UniqueItems:g}=e.constraints;if(i!==void 0&&t>=i&&s("ExclusiveMaximum",i),o!==void 0&&t<=o&&
s("ExclusiveMinimum",o),a!==void 0&&t>a&&s("InclusiveMaximum",a),c!==void 0&&t<c&&s("InclusiveMinimum",c),l!==void 0&&t.length>l&&s("MaxItems",l),m!==void 0&&t.
length>m&&s("MaxLength",m),d!==void 0&&t.length<d&&s("MinItems",d),p!==void 0&&t.length<p&&s("MinLength",p),u!==void 0&&t%u!==0&&s("MultipleOf",u),h){let x=typeof h==
"string"?new RegExp(h):h;(typeof t!="string"||t.match(x)===null)&&s("Pattern",h)}g&&t.some((x,A,C)=>C.indexOf(x)!==A)&&s("UniqueItems",g)}}serialize(e,t,n,s={xml:{}}){
let i={xml:{rootName:s.xml.rootName??"",includeRoot:s.xml.includeRoot??!1,xmlCharKey:s.xml.xmlCharKey??"_"}},o={},a=e.type.name;n||(n=e.serializedName),a.match(
/^Sequence$/i)!==null&&(o=[]),e.isConstant&&(t=e.defaultValue);let{required:c,nullable:l}=e;if(c&&l&&t===void 0)throw new Error(`${n} cannot be undefined.`);if(c&&
!l&&t==null)throw new Error(`${n} cannot be null or undefined.`);if(!c&&l===!1&&t===null)throw new Error(`${n} cannot be null.`);return t==null||a.match(/^any$/i)!==
null?o=t:a.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?o=S_(a,n,t):a.match(/^Enum$/i)!==null?o=w_(n,e.type.allowedValues,t):a.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==
null?o=v_(a,t,n):a.match(/^ByteArray$/i)!==null?o=B_(n,t):a.match(/^Base64Url$/i)!==null?o=R_(n,t):a.match(/^Sequence$/i)!==null?o=T_(this,e,t,n,!!this.isXML,i):
a.match(/^Dictionary$/i)!==null?o=M_(this,e,t,n,!!this.isXML,i):a.match(/^Composite$/i)!==null&&(o=D_(this,e,t,n,!!this.isXML,i)),o}deserialize(e,t,n,s={xml:{}}){
let i={xml:{rootName:s.xml.rootName??"",includeRoot:s.xml.includeRoot??!1,xmlCharKey:s.xml.xmlCharKey??"_"},ignoreUnknownProperties:s.ignoreUnknownProperties??!1};
if(t==null)return this.isXML&&e.type.name==="Sequence"&&!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let o,a=e.type.name;if(n||(n=e.serializedName),
a.match(/^Composite$/i)!==null)o=__(this,e,t,n,i);else{if(this.isXML){let c=i.xml.xmlCharKey;t["$"]!==void 0&&t[c]!==void 0&&(t=t[c])}a.match(/^Number$/i)!==null?
(o=parseFloat(t),isNaN(o)&&(o=t)):a.match(/^Boolean$/i)!==null?t==="true"?o=!0:t==="false"?o=!1:o=t:a.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==
null?o=t:a.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==null?o=new Date(t):a.match(/^UnixTime$/i)!==null?o=E_(t):a.match(/^ByteArray$/i)!==null?o=Zu(t):a.match(
/^Base64Url$/i)!==null?o=I_(t):a.match(/^Sequence$/i)!==null?o=z_(this,e,t,n,i):a.match(/^Dictionary$/i)!==null&&(o=k_(this,e,t,n,i))}return e.isConstant&&(o=e.
defaultValue),o}};function St(r={},e=!1){return new tf(r,e)}function b_(r,e){let t=r.length;for(;t-1>=0&&r[t-1]===e;)--t;return r.substr(0,t)}function N_(r){if(!r)
return;if(!(r instanceof Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");let e=Vu(r);return b_(e,"=").replace(
/\+/g,"-").replace(/\//g,"_")}function I_(r){if(r){if(r&&typeof r.valueOf()!="string")throw new Error("Please provide an input of type string for converting to \
Uint8Array");return r=r.replace(/-/g,"+").replace(/_/g,"/"),Zu(r)}}function rf(r){let e=[],t="";if(r){let n=r.split(".");for(let s of n)s.charAt(s.length-1)==="\
\\"?t+=s.substr(0,s.length-1)+".":(t+=s,e.push(t),t="")}return e}function P_(r){if(r)return typeof r.valueOf()=="string"&&(r=new Date(r)),Math.floor(r.getTime()/
1e3)}function E_(r){if(r)return new Date(r*1e3)}function S_(r,e,t){if(t!=null){if(r.match(/^Number$/i)!==null){if(typeof t!="number")throw new Error(`${e} with \
value ${t} must be of type number.`)}else if(r.match(/^String$/i)!==null){if(typeof t.valueOf()!="string")throw new Error(`${e} with value "${t}" must be of typ\
e string.`)}else if(r.match(/^Uuid$/i)!==null){if(!(typeof t.valueOf()=="string"&&HP(t)))throw new Error(`${e} with value "${t}" must be of type string and a va\
lid uuid.`)}else if(r.match(/^Boolean$/i)!==null){if(typeof t!="boolean")throw new Error(`${e} with value ${t} must be of type boolean.`)}else if(r.match(/^Stream$/i)!==
null){let n=typeof t;if(n!=="string"&&typeof t.pipe!="function"&&typeof t.tee!="function"&&!(t instanceof ArrayBuffer)&&!ArrayBuffer.isView(t)&&!((typeof Blob==
"function"||typeof Blob=="object")&&t instanceof Blob)&&n!=="function")throw new Error(`${e} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStrea\
m, or () => ReadableStream.`)}}return t}function w_(r,e,t){if(!e)throw new Error(`Please provide a set of allowedValues to validate ${r} as an Enum Type.`);if(!e.
some(s=>typeof s.valueOf()=="string"?s.toLowerCase()===t.toLowerCase():s===t))throw new Error(`${t} is not a valid value for ${r}. The valid values are: ${JSON.
stringify(e)}.`);return t}function B_(r,e){if(e!=null){if(!(e instanceof Uint8Array))throw new Error(`${r} must be of type Uint8Array.`);e=Vu(e)}return e}function R_(r,e){
if(e!=null){if(!(e instanceof Uint8Array))throw new Error(`${r} must be of type Uint8Array.`);e=N_(e)}return e}function v_(r,e,t){if(e!=null){if(r.match(/^Date$/i)!==
null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t} must be an instanceof Date or a string in ISO8601 forma\
t.`);e=e instanceof Date?e.toISOString().substring(0,10):new Date(e).toISOString().substring(0,10)}else if(r.match(/^DateTime$/i)!==null){if(!(e instanceof Date||
typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t} must be an instanceof Date or a string in ISO8601 format.`);e=e instanceof Date?e.toISOString():
new Date(e).toISOString()}else if(r.match(/^DateTimeRfc1123$/i)!==null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(
`${t} must be an instanceof Date or a string in RFC-1123 format.`);e=e instanceof Date?e.toUTCString():new Date(e).toUTCString()}else if(r.match(/^UnixTime$/i)!==
null){if(!(e instanceof Date||typeof e.valueOf()=="string"&&!isNaN(Date.parse(e))))throw new Error(`${t} must be an instanceof Date or a string in RFC-1123/ISO8\
601 format for it to be serialized in UnixTime/Epoch format.`);e=P_(e)}else if(r.match(/^TimeSpan$/i)!==null&&!UP(e))throw new Error(`${t} must be a string in I\
SO 8601 format. Instead was "${e}".`)}return e}function T_(r,e,t,n,s,i){if(!Array.isArray(t))throw new Error(`${n} must be of type Array.`);let o=e.type.element;
if(!o||typeof o!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${n}.`);o.type.name===
"Composite"&&o.type.className&&(o=r.modelMappers[o.type.className]??o);let a=[];for(let c=0;c<t.length;c++){let l=r.serialize(o,t[c],n,i);if(s&&o.xmlNamespace){
let m=o.xmlNamespacePrefix?`xmlns:${o.xmlNamespacePrefix}`:"xmlns";o.type.name==="Composite"?(a[c]={...l},a[c]["$"]={[m]:o.xmlNamespace}):(a[c]={},a[c][i.xml.xmlCharKey]=
l,a[c]["$"]={[m]:o.xmlNamespace})}else a[c]=l}return a}function M_(r,e,t,n,s,i){if(typeof t!="object")throw new Error(`${n} must be of type object.`);let o=e.type.
value;if(!o||typeof o!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}.`);let a={};
for(let c of Object.keys(t)){let l=r.serialize(o,t[c],n,i);a[c]=GP(o,l,s,i)}if(s&&e.xmlNamespace){let c=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xm\
lns",l=a;return l["$"]={[c]:e.xmlNamespace},l}return a}function O_(r,e,t){let n=e.type.additionalProperties;return!n&&e.type.className?qP(r,e,t)?.type.additionalProperties:
n}function qP(r,e,t){let n=e.type.className;if(!n)throw new Error(`Class name for model "${t}" is not provided in the mapper "${JSON.stringify(e,void 0,2)}".`);
return r.modelMappers[n]}function QP(r,e,t){let n=e.type.modelProperties;if(!n){let s=qP(r,e,t);if(!s)throw new Error(`mapper() cannot be null or undefined for \
model "${e.type.className}".`);if(n=s?.type.modelProperties,!n)throw new Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(s)}"\
 of type "${e.type.className}" for object "${t}".`)}return n}function D_(r,e,t,n,s,i){if(Cl(r,e)&&(e=$P(r,e,t,"clientName")),t!=null){let o={},a=QP(r,e,n);for(let l of Object.
keys(a)){let m=a[l];if(m.readOnly)continue;let d,p=o;if(r.isXML)m.xmlIsWrapped?d=m.xmlName:d=m.xmlElementName||m.xmlName;else{let u=rf(m.serializedName);d=u.pop();
for(let h of u){let g=p[h];g==null&&(t[l]!==void 0&&t[l]!==null||m.defaultValue!==void 0)&&(p[h]={}),p=p[h]}}if(p!=null){if(s&&e.xmlNamespace){let A=e.xmlNamespacePrefix?
`xmlns:${e.xmlNamespacePrefix}`:"xmlns";p["$"]={...p["$"],[A]:e.xmlNamespace}}let u=m.serializedName!==""?n+"."+m.serializedName:n,h=t[l],g=Cl(r,e);g&&g.clientName===
l&&h==null&&(h=e.serializedName);let x=r.serialize(m,h,u,i);if(x!==void 0&&d!==void 0&&d!==null){let A=GP(m,x,s,i);s&&m.xmlIsAttribute?(p["$"]=p["$"]||{},p["$"][d]=
x):s&&m.xmlIsWrapped?p[d]={[m.xmlElementName]:A}:p[d]=A}}}let c=O_(r,e,n);if(c){let l=Object.keys(a);for(let m of Object.keys(t))l.every(p=>p!==m)&&Object.defineProperty(
o,m,{value:r.serialize(c,t[m],n+'["'+m+'"]',i),enumerable:!0,configurable:!0,writable:!0})}return o}return t}function GP(r,e,t,n){if(!t||!r.xmlNamespace)return e;
let i={[r.xmlNamespacePrefix?`xmlns:${r.xmlNamespacePrefix}`:"xmlns"]:r.xmlNamespace};if(["Composite"].includes(r.type.name)){if(e["$"])return e;{let a={...e};return a["\
$"]=i,a}}let o={};return o[n.xml.xmlCharKey]=e,o["$"]=i,o}function L_(r,e){return["$",e.xml.xmlCharKey].includes(r)}function __(r,e,t,n,s){let i=s.xml.xmlCharKey??
"_";Cl(r,e)&&(e=$P(r,e,t,"serializedName"));let o=QP(r,e,n),a={},c=[];for(let m of Object.keys(o)){let d=o[m],p=rf(o[m].serializedName);c.push(p[0]);let{serializedName:u,
xmlName:h,xmlElementName:g}=d,x=n;u!==""&&u!==void 0&&(x=n+"."+u);let A=d.headerCollectionPrefix;if(A){let C={};for(let b of Object.keys(t))b.startsWith(A)&&(C[b.
substring(A.length)]=r.deserialize(d.type.value,t[b],x,s)),c.push(b);a[m]=C}else if(r.isXML)if(d.xmlIsAttribute&&t["$"])a[m]=r.deserialize(d,t["$"][h],x,s);else if(d.
xmlIsMsText)t[i]!==void 0?a[m]=t[i]:typeof t=="string"&&(a[m]=t);else{let C=g||h||u;if(d.xmlIsWrapped){let S=t[h]?.[g]??[];Object.defineProperty(a,m,{value:r.deserialize(
d,S,x,s),enumerable:!0,configurable:!0,writable:!0}),c.push(h)}else{let b=t[C];a[m]=r.deserialize(d,b,x,s),c.push(C)}}else{let C,b=t,S=0;for(let z of p){if(!b)break;
S++,b=b[z]}b===null&&S<p.length&&(b=void 0),C=b;let te=e.type.polymorphicDiscriminator;te&&m===te.clientName&&C==null&&(C=e.serializedName);let V;if(Array.isArray(
t[m])&&o[m].serializedName===""){C=t[m];let z=r.deserialize(d,C,x,s);for(let[Nt,Le]of Object.entries(a))Object.prototype.hasOwnProperty.call(z,Nt)||(z[Nt]=Le);a=
z}else(C!==void 0||d.defaultValue!==void 0)&&(V=r.deserialize(d,C,x,s),a[m]=V)}}let l=e.type.additionalProperties;if(l){let m=d=>{for(let p of Object.keys(o))if(rf(
o[p].serializedName)[0]===d)return!1;return!0};for(let d of Object.keys(t))if(m(d)){let p=r.deserialize(l,t[d],n+'["'+d+'"]',s);Object.defineProperty(a,d,{value:p,
enumerable:!0,configurable:!0,writable:!0})}}else if(t&&!s.ignoreUnknownProperties)for(let m of Object.keys(t))a[m]===void 0&&!c.includes(m)&&!L_(m,s)&&Object.defineProperty(
a,m,{value:t[m],enumerable:!0,configurable:!0,writable:!0});return a}function k_(r,e,t,n,s){let i=e.type.value;if(!i||typeof i!="object")throw new Error(`"value\
" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${n}`);if(t){let o={};for(let a of Object.keys(t))o[a]=r.deserialize(i,
t[a],n,s);return o}return t}function z_(r,e,t,n,s){let i=e.type.element;if(!i||typeof i!="object")throw new Error(`"element" metadata for an Array must be defin\
ed in the mapper and it must be of type "object" in ${n}`);if(t){Array.isArray(t)||(t=[t]),i.type.name==="Composite"&&i.type.className&&(i=r.modelMappers[i.type.
className]??i);let o=[];for(let a=0;a<t.length;a++)o[a]=r.deserialize(i,t[a],`${n}[${a}]`,s);return o}return t}function U_(r,e,t){let n=[t];for(;n.length;){let s=n.
shift(),i=e===s?e:s+"."+e;if(Object.prototype.hasOwnProperty.call(r,i))return r[i];for(let[o,a]of Object.entries(r))o.startsWith(s+".")&&a.type.uberParent===s&&
a.type.className&&n.push(a.type.className)}}function $P(r,e,t,n){let s=Cl(r,e);if(s){let i=s[n];if(i){n==="serializedName"&&(i=i.replace(/\\/gi,""));let o=t[i],
a=e.type.uberParent??e.type.className;if(typeof o=="string"&&a){let c=U_(r.modelMappers.discriminators,o,a);c&&(e=c)}}}return e}function Cl(r,e){return e.type.polymorphicDiscriminator||
FP(r,e.type.uberParent)||FP(r,e.type.className)}function FP(r,e){return e&&r.modelMappers[e]&&r.modelMappers[e].type.polymorphicDiscriminator}var xr={Base64Url:"\
Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionar\
y",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var YP=le(jP(),1),nf=YP.state;function _n(r,e,t){let n=e.parameterPath,s=e.mapper,i;if(typeof n=="string"&&(n=[n]),Array.isArray(n)){if(n.length>0)if(s.isConstant)i=s.defaultValue;else{let o=WP(
r,n);!o.propertyFound&&t&&(o=WP(t,n));let a=!1;o.propertyFound||(a=s.required||n[0]==="options"&&n.length===2),i=a?s.defaultValue:o.propertyValue}}else{s.required&&
(i={});for(let[o,a]of Object.entries(n)){let c=s.type.modelProperties[o],l=_n(r,{parameterPath:a,mapper:c},t);l!==void 0&&(i||(i={}),Object.defineProperty(i,o,{
value:l,enumerable:!0,configurable:!0,writable:!0}))}}return i}function WP(r,e){let t={propertyFound:!1},n=0;for(;n<e.length;++n){let s=e[n];if(r&&s in r)r=r[s];else
break}return n===e.length&&(t.propertyValue=r,t.propertyFound=!0),t}var KP=Symbol.for("@azure/core-client original request");function H_(r){return KP in r}function an(r){
if(H_(r))return an(r[KP]);let e=nf.operationRequestMap.get(r);return e||(e={},nf.operationRequestMap.set(r,e)),e}var F_=["application/json","text/json"],q_=["application/xml","application/atom+xml"],XP="deserializationPolicy";function sf(r={}){let e=r.expectedContentTypes?.
json??F_,t=r.expectedContentTypes?.xml??q_,n=r.parseXML,s=r.serializerOptions,i={xml:{rootName:s?.xml.rootName??"",includeRoot:s?.xml.includeRoot??!1,xmlCharKey:s?.
xml.xmlCharKey??"_"}};return{name:XP,async sendRequest(o,a){let c=await a(o);return $_(e,t,c,i,n)}}}function Q_(r){let e,t=r.request,n=an(t),s=n?.operationSpec;
return s&&(n?.operationResponseGetter?e=n?.operationResponseGetter(s,r):e=s.responses[r.status]),e}function G_(r){let e=r.request,n=an(e)?.shouldDeserialize,s;return n===
void 0?s=!0:typeof n=="boolean"?s=n:s=n(r),s}async function $_(r,e,t,n,s){let i=await W_(r,e,t,n,s);if(!G_(i))return i;let a=an(i.request)?.operationSpec;if(!a||
!a.responses)return i;let c=Q_(i),{error:l,shouldReturnResponse:m}=Y_(i,a,c,n);if(l)throw l;if(m)return i;if(c){if(c.bodyMapper){let d=i.parsedBody;a.isXML&&c.bodyMapper.
type.name===xr.Sequence&&(d=typeof d=="object"?d[c.bodyMapper.xmlElementName]:[]);try{i.parsedBody=a.serializer.deserialize(c.bodyMapper,d,"operationRes.parsedB\
ody",n)}catch(p){throw new ls(`Error ${p} occurred in deserializing the responseBody - ${i.bodyAsText}`,{statusCode:i.status,request:i.request,response:i})}}else
a.httpMethod==="HEAD"&&(i.parsedBody=t.status>=200&&t.status<300);c.headersMapper&&(i.parsedHeaders=a.serializer.deserialize(c.headersMapper,i.headers.toJSON(),
"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return i}function j_(r){let e=Object.keys(r.responses);return e.length===0||e.length===1&&e[0]===
"default"}function Y_(r,e,t,n){let s=200<=r.status&&r.status<300;if(j_(e)?s:!!t)if(t){if(!t.isError)return{error:null,shouldReturnResponse:!1}}else return{error:null,
shouldReturnResponse:!1};let o=t??e.responses.default,a=r.request.streamResponseStatusCodes?.has(r.status)?`Unexpected status code: ${r.status}`:r.bodyAsText,c=new ls(
a,{statusCode:r.status,request:r.request,response:r});if(!o&&!(r.parsedBody?.error?.code&&r.parsedBody?.error?.message))throw c;let l=o?.bodyMapper,m=o?.headersMapper;
try{if(r.parsedBody){let d=r.parsedBody,p;if(l){let h=d;if(e.isXML&&l.type.name===xr.Sequence){h=[];let g=l.xmlElementName;typeof d=="object"&&g&&(h=d[g])}p=e.serializer.
deserialize(l,h,"error.response.parsedBody",n)}let u=d.error||p||d;c.code=u.code,u.message&&(c.message=u.message),l&&(c.response.parsedBody=p)}r.headers&&m&&(c.
response.parsedHeaders=e.serializer.deserialize(m,r.headers.toJSON(),"operationRes.parsedHeaders"))}catch(d){c.message=`Error "${d.message}" occurred in deseria\
lizing the responseBody - "${r.bodyAsText}" for the default response.`}return{error:c,shouldReturnResponse:!1}}async function W_(r,e,t,n,s){if(!t.request.streamResponseStatusCodes?.
has(t.status)&&t.bodyAsText){let i=t.bodyAsText,o=t.headers.get("Content-Type")||"",a=o?o.split(";").map(c=>c.toLowerCase()):[];try{if(a.length===0||a.some(c=>r.
indexOf(c)!==-1))return t.parsedBody=JSON.parse(i),t;if(a.some(c=>e.indexOf(c)!==-1)){if(!s)throw new Error("Parsing XML not supported.");let c=await s(i,n.xml);
return t.parsedBody=c,t}}catch(c){let l=`Error "${c}" occurred while parsing the response body - ${t.bodyAsText}.`,m=c.code||ls.PARSE_ERROR;throw new ls(l,{code:m,
statusCode:t.status,request:t.request,response:t})}}return t}function JP(r){let e=new Set;for(let[t,n]of Object.entries(r.responses))n.bodyMapper&&n.bodyMapper.type.name===xr.Stream&&e.add(Number(t));return e}function Ar(r){
let{parameterPath:e,mapper:t}=r,n;return typeof e=="string"?n=e:Array.isArray(e)?n=e.join("."):n=t.serializedName,n}var VP="serializationPolicy";function Nl(r={}){let e=r.stringifyXML;return{name:VP,sendRequest(t,n){let s=an(t),i=s?.operationSpec,o=s?.operationArguments;return i&&
o&&(K_(t,o,i),X_(t,o,i,e)),n(t)}}}function K_(r,e,t){if(t.headerParameters)for(let s of t.headerParameters){let i=_n(e,s);if(i!=null||s.mapper.required){i=t.serializer.
serialize(s.mapper,i,Ar(s));let o=s.mapper.headerCollectionPrefix;if(o)for(let a of Object.keys(i))r.headers.set(o+a,i[a]);else r.headers.set(s.mapper.serializedName||
Ar(s),i)}}let n=e.options?.requestOptions?.customHeaders;if(n)for(let s of Object.keys(n))r.headers.set(s,n[s])}function X_(r,e,t,n=function(){throw new Error("\
XML serialization unsupported!")}){let s=e.options?.serializerOptions,i={xml:{rootName:s?.xml.rootName??"",includeRoot:s?.xml.includeRoot??!1,xmlCharKey:s?.xml.
xmlCharKey??"_"}},o=i.xml.xmlCharKey;if(t.requestBody&&t.requestBody.mapper){r.body=_n(e,t.requestBody);let a=t.requestBody.mapper,{required:c,serializedName:l,
xmlName:m,xmlElementName:d,xmlNamespace:p,xmlNamespacePrefix:u,nullable:h}=a,g=a.type.name;try{if(r.body!==void 0&&r.body!==null||h&&r.body===null||c){let x=Ar(
t.requestBody);r.body=t.serializer.serialize(a,r.body,x,i);let A=g===xr.Stream;if(t.isXML){let C=u?`xmlns:${u}`:"xmlns",b=J_(p,C,g,r.body,i);g===xr.Sequence?r.body=
n(V_(b,d||m||l,C,p),{rootName:m||l,xmlCharKey:o}):A||(r.body=n(b,{rootName:m||l,xmlCharKey:o}))}else{if(g===xr.String&&(t.contentType?.match("text/plain")||t.mediaType===
"text"))return;A||(r.body=JSON.stringify(r.body))}}}catch(x){throw new Error(`Error "${x.message}" occurred in serializing the payload - ${JSON.stringify(l,void 0,
"  ")}.`)}}else if(t.formDataParameters&&t.formDataParameters.length>0){r.formData={};for(let a of t.formDataParameters){let c=_n(e,a);if(c!=null){let l=a.mapper.
serializedName||Ar(a);r.formData[l]=t.serializer.serialize(a.mapper,c,Ar(a),i)}}}}function J_(r,e,t,n,s){if(r&&!["Composite","Sequence","Dictionary"].includes(t)){
let i={};return i[s.xml.xmlCharKey]=n,i["$"]={[e]:r},i}return n}function V_(r,e,t,n){if(Array.isArray(r)||(r=[r]),!t||!n)return{[e]:r};let s={[e]:r};return s["$"]=
{[t]:n},s}function Wo(r={}){let e=Wu(r??{});return r.credentialOptions&&e.addPolicy(ai({credential:r.credentialOptions.credential,scopes:r.credentialOptions.credentialScopes})),
e.addPolicy(Nl(r.serializationOptions),{phase:"Serialize"}),e.addPolicy(sf(r.deserializationOptions),{phase:"Deserialize"}),e}var of;function ZP(){return of||(of=Ku()),of}var Z_={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function tE(r,e,t,n){let s=ek(e,t,n),i=!1,o=eE(r,s);if(e.path){let l=eE(e.path,s);e.path==="/{nextLink}"&&
l.startsWith("/")&&(l=l.substring(1)),tk(l)?(o=l,i=!0):o=rk(o,l)}let{queryParams:a,sequenceParams:c}=nk(e,t,n);return o=ik(o,a,c,i),o}function eE(r,e){let t=r;for(let[
n,s]of e)t=t.split(n).join(s);return t}function ek(r,e,t){let n=new Map;if(r.urlParameters?.length)for(let s of r.urlParameters){let i=_n(e,s,t),o=Ar(s);i=r.serializer.
serialize(s.mapper,i,o),s.skipEncoding||(i=encodeURIComponent(i)),n.set(`{${s.mapper.serializedName||o}}`,i)}return n}function tk(r){return r.includes("://")}function rk(r,e){
if(!e)return r;let t=new URL(r),n=t.pathname;n.endsWith("/")||(n=`${n}/`),e.startsWith("/")&&(e=e.substring(1));let s=e.indexOf("?");if(s!==-1){let i=e.substring(
0,s),o=e.substring(s+1);n=n+i,o&&(t.search=t.search?`${t.search}&${o}`:o)}else n=n+e;return Object.assign(t,{pathname:n}),t.toString()}function nk(r,e,t){let n=new Map,
s=new Set;if(r.queryParameters?.length)for(let i of r.queryParameters){i.mapper.type.name==="Sequence"&&i.mapper.serializedName&&s.add(i.mapper.serializedName);
let o=_n(e,i,t);if(o!=null||i.mapper.required){o=r.serializer.serialize(i.mapper,o,Ar(i));let a=i.collectionFormat?Z_[i.collectionFormat]:"";if(Array.isArray(o)&&
(o=o.map(c=>c??"")),i.collectionFormat==="Multi"&&o.length===0)continue;Array.isArray(o)&&(i.collectionFormat==="SSV"||i.collectionFormat==="TSV")&&(o=o.join(a)),
i.skipEncoding||(Array.isArray(o)?o=o.map(c=>encodeURIComponent(c)):o=encodeURIComponent(o)),Array.isArray(o)&&(i.collectionFormat==="CSV"||i.collectionFormat===
"Pipes")&&(o=o.join(a)),n.set(i.mapper.serializedName||Ar(i),o)}}return{queryParams:n,sequenceParams:s}}function sk(r){let e=new Map;if(!r||r[0]!=="?")return e;
r=r.slice(1);let t=r.split("&");for(let n of t){let[s,i]=n.split("=",2),o=e.get(s);o?Array.isArray(o)?o.push(i):e.set(s,[o,i]):e.set(s,i)}return e}function ik(r,e,t,n=!1){
if(e.size===0)return r;let s=new URL(r),i=sk(s.search);for(let[a,c]of e){let l=i.get(a);if(Array.isArray(l))if(Array.isArray(c)){l.push(...c);let m=new Set(l);i.
set(a,Array.from(m))}else l.push(c);else l?(Array.isArray(c)?c.unshift(l):t.has(a)&&i.set(a,[l,c]),n||i.set(a,c)):i.set(a,c)}let o=[];for(let[a,c]of i)if(typeof c==
"string")o.push(`${a}=${c}`);else if(Array.isArray(c))for(let l of c)o.push(`${a}=${l}`);else o.push(`${a}=${c}`);return s.search=o.length?`?${o.join("&")}`:"",
s.toString()}var af=We("core-client");var Ko=class{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=e.requestContentType,this.
_endpoint=e.endpoint??e.baseUri,e.baseUri&&af.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
e.allowInsecureConnection,this._httpClient=e.httpClient||ZP(),this.pipeline=e.pipeline||ok(e),e.additionalPolicies?.length)for(let{policy:t,position:n}of e.additionalPolicies){
let s=n==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:s})}}sendRequest(e){return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){
let n=t.baseUrl||this._endpoint;if(!n)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property th\
at contains the base URL to use.");let s=tE(n,t,e,this),i=Yo({url:s});i.method=t.httpMethod;let o=an(i);o.operationSpec=t,o.operationArguments=e;let a=t.contentType||
this._requestContentType;a&&t.requestBody&&i.headers.set("Content-Type",a);let c=e.options;if(c){let l=c.requestOptions;l&&(l.timeout&&(i.timeout=l.timeout),l.onUploadProgress&&
(i.onUploadProgress=l.onUploadProgress),l.onDownloadProgress&&(i.onDownloadProgress=l.onDownloadProgress),l.shouldDeserialize!==void 0&&(o.shouldDeserialize=l.shouldDeserialize),
l.allowInsecureConnection&&(i.allowInsecureConnection=!0)),c.abortSignal&&(i.abortSignal=c.abortSignal),c.tracingOptions&&(i.tracingOptions=c.tracingOptions)}this.
_allowInsecureConnection&&(i.allowInsecureConnection=!0),i.streamResponseStatusCodes===void 0&&(i.streamResponseStatusCodes=JP(t));try{let l=await this.sendRequest(
i),m=ef(l,t.responses[l.status]);return c?.onResponse&&c.onResponse(l,m),m}catch(l){if(typeof l=="object"&&l?.response){let m=l.response,d=ef(m,t.responses[l.statusCode]||
t.responses.default);l.details=d,c?.onResponse&&c.onResponse(m,d,l)}throw l}}};function ok(r){let e=ak(r),t=r.credential&&e?{credentialScopes:e,credential:r.credential}:
void 0;return Wo({...r,credentialOptions:t})}function ak(r){if(r.credentialScopes)return r.credentialScopes;if(r.endpoint)return`${r.endpoint}/.default`;if(r.baseUri)
return`${r.baseUri}/.default`;if(r.credential)throw new Error("When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialSc\
opes. Unable to create a bearerTokenAuthenticationPolicy")}var rE={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function ck(r){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(r)}var Il=async r=>{let e=uk(r.request),t=dk(r.response);if(t){let n=pk(t),s=mk(r,n),i=lk(n);if(!i)return!1;let o=await r.getAccessToken(s,{...e,tenantId:i});
return o?(r.request.headers.set(rE.HeaderConstants.AUTHORIZATION,`${o.tokenType??"Bearer"} ${o.token}`),!0):!1}return!1};function lk(r){let n=new URL(r.authorization_uri).
pathname.split("/")[1];if(n&&ck(n))return n}function mk(r,e){if(!e.resource_id)return r.scopes;let t=new URL(e.resource_id),n=new URL(rE.DefaultScope,t.origin).
toString();return n==="https://disk.azure.com/.default"&&(n="https://disk.azure.com//.default"),[n]}function dk(r){let e=r.headers.get("WWW-Authenticate");if(r.
status===401&&e)return e}function pk(r){return`${r.slice(7).trim()} `.split(" ").filter(s=>s).map(s=>(([i,o])=>({[i]:o}))(s.trim().split("="))).reduce((s,i)=>({
...s,...i}),{})}function uk(r){return{abortSignal:r.abortSignal,requestOptions:{timeout:r.timeout},tracingOptions:r.tracingOptions}}var nE=Symbol("Original PipelineRequest"),fk=Symbol.for("@azure/core-client original request");function Jo(r,e={}){let n=r[nE],s=Dn(r.headers.toJson({preserveCase:!0}));
if(n)return n.headers=s,n;{let i=Yo({url:r.url,method:r.method,headers:s,withCredentials:r.withCredentials,timeout:r.timeout,requestId:r.requestId,abortSignal:r.
abortSignal,body:r.body,formData:r.formData,disableKeepAlive:!!r.keepAlive,onDownloadProgress:r.onDownloadProgress,onUploadProgress:r.onUploadProgress,proxySettings:r.
proxySettings,streamResponseStatusCodes:r.streamResponseStatusCodes,agent:r.agent,requestOverrides:r.requestOverrides});return e.originalRequest&&(i[fk]=e.originalRequest),
i}}function ms(r,e){let t=e?.originalRequest??r,n={url:r.url,method:r.method,headers:Vo(r.headers),withCredentials:r.withCredentials,timeout:r.timeout,requestId:r.
headers.get("x-ms-client-request-id")||r.requestId,abortSignal:r.abortSignal,body:r.body,formData:r.formData,keepAlive:!!r.disableKeepAlive,onDownloadProgress:r.
onDownloadProgress,onUploadProgress:r.onUploadProgress,proxySettings:r.proxySettings,streamResponseStatusCodes:r.streamResponseStatusCodes,agent:r.agent,requestOverrides:r.
requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceLike.prepare() is not supported by\
 @azure/core-http-compat")},validateRequestProperties(){}};return e?.createProxy?new Proxy(n,{get(s,i,o){return i===nE?r:i==="clone"?()=>ms(Jo(n,{originalRequest:t}),
{createProxy:!0,originalRequest:t}):Reflect.get(s,i,o)},set(s,i,o,a){return i==="keepAlive"&&(r.disableKeepAlive=!o),typeof i=="string"&&["url","method","withCr\
edentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","agent","re\
questOverrides"].includes(i)&&(r[i]=o),Reflect.set(s,i,o,a)}}):n}function Vo(r){return new cf(r.toJSON({preserveCase:!0}))}function Xo(r){return r.toLowerCase()}
var cf=class r{_headersMap;constructor(e){if(this._headersMap={},e)for(let t in e)this.set(t,e[t])}set(e,t){this._headersMap[Xo(e)]={name:e,value:t.toString()}}get(e){
let t=this._headersMap[Xo(e)];return t?t.value:void 0}contains(e){return!!this._headersMap[Xo(e)]}remove(e){let t=this.contains(e);return delete this._headersMap[Xo(
e)],t}rawHeaders(){return this.toJson({preserveCase:!0})}headersArray(){let e=[];for(let t in this._headersMap)e.push(this._headersMap[t]);return e}headerNames(){
let e=[],t=this.headersArray();for(let n=0;n<t.length;++n)e.push(t[n].name);return e}headerValues(){let e=[],t=this.headersArray();for(let n=0;n<t.length;++n)e.
push(t[n].value);return e}toJson(e={}){let t={};if(e.preserveCase)for(let n in this._headersMap){let s=this._headersMap[n];t[s.name]=s.value}else for(let n in this.
_headersMap){let s=this._headersMap[n];t[Xo(s.name)]=s.value}return t}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){let e={};for(let t in this.
_headersMap){let n=this._headersMap[t];e[n.name]=n.value}return new r(e)}};var sE=Symbol("Original FullOperationResponse");function Zo(r,e){let t=ms(r.request),n=Vo(r.headers);return e?.createProxy?new Proxy(r,{get(s,i,o){return i==="h\
eaders"?n:i==="request"?t:i===sE?r:Reflect.get(s,i,o)},set(s,i,o,a){return i==="headers"?n=o:i==="request"&&(t=o),Reflect.set(s,i,o,a)}}):{...r,request:t,headers:n}}
function Pl(r){let t=r[sE],n=Dn(r.headers.toJson({preserveCase:!0}));return t?(t.headers=n,t):{...r,headers:n,request:Jo(r.request)}}var ea=class extends Ko{constructor(e){super(e),e.keepAliveOptions?.enable===!1&&!zP(this.pipeline)&&this.pipeline.addPolicy(kP()),e.redirectOptions?.handleRedirects===
!1&&this.pipeline.removePolicy({name:Su})}async sendOperationRequest(e,t){let n=e?.options?.onResponse,s;function i(a,c,l){s=a,n&&n(a,c,l)}e.options={...e.options,
onResponse:i};let o=await super.sendOperationRequest(e,t);return s&&Object.defineProperty(o,"_response",{value:Zo(s)}),o}};var lf;(function(r){r[r.ERROR=1]="ERROR",r[r.INFO=3]="INFO",r[r.OFF=0]="OFF",r[r.WARNING=2]="WARNING"})(lf||(lf={}));var hk={log(r,e){},shouldLog(r){return!1}},
iE="RequestPolicyFactoryPolicy";function mf(r){let e=r.slice().reverse();return{name:iE,async sendRequest(t,n){let s={async sendRequest(a){let c=await n(Jo(a));
return Zo(c,{createProxy:!0})}};for(let a of e)s=a.create(s,hk);let i=ms(t,{createProxy:!0}),o=await s.sendRequest(i);return Pl(o)}}}function df(r){return{sendRequest:async e=>{let t=await r.sendRequest(ms(e,{createProxy:!0}));return Pl(t)}}}var oE=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",
yk=oE+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",xk="["+oE+"]["+yk+"]*",Ak=new RegExp("^"+xk+"$");function aE(r,e){let t=[],n=e.exec(r);for(;n;){let s=[];s.
startIndex=e.lastIndex-n[0].length;let i=n.length;for(let o=0;o<i;o++)s.push(n[o]);t.push(s),n=e.exec(r)}return t}var pf=function(r){let e=Ak.exec(r);return!(e===
null||typeof e>"u")};function cE(r){return typeof r<"u"}var ta=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],El=["__proto__","constructor","protot\
ype"];var Ck={allowBooleanAttributes:!1,unpairedTags:[]};function Sl(r,e){e=Object.assign({},Ck,e);let t=[],n=!1,s=!1;r[0]==="\uFEFF"&&(r=r.substr(1));for(let i=0;i<r.
length;i++)if(r[i]==="<"&&r[i+1]==="?"){if(i+=2,i=lE(r,i),i.err)return i}else if(r[i]==="<"){let o=i;if(i++,r[i]==="!"){i=mE(r,i);continue}else{let a=!1;r[i]===
"/"&&(a=!0,i++);let c="";for(;i<r.length&&r[i]!==">"&&r[i]!==" "&&r[i]!=="	"&&r[i]!==`
`&&r[i]!=="\r";i++)c+=r[i];if(c=c.trim(),c[c.length-1]==="/"&&(c=c.substring(0,c.length-1),i--),!Bk(c)){let d;return c.trim().length===0?d="Invalid space after \
'<'.":d="Tag '"+c+"' is an invalid name.",be("InvalidTag",d,rt(r,i))}let l=Ik(r,i);if(l===!1)return be("InvalidAttr","Attributes for '"+c+"' have open quote.",rt(
r,i));let m=l.value;if(i=l.index,m[m.length-1]==="/"){let d=i-m.length;m=m.substring(0,m.length-1);let p=dE(m,e);if(p===!0)n=!0;else return be(p.err.code,p.err.
msg,rt(r,d+p.err.line))}else if(a)if(l.tagClosed){if(m.trim().length>0)return be("InvalidTag","Closing tag '"+c+"' can't have attributes or invalid starting.",rt(
r,o));if(t.length===0)return be("InvalidTag","Closing tag '"+c+"' has not been opened.",rt(r,o));{let d=t.pop();if(c!==d.tagName){let p=rt(r,d.tagStartPos);return be(
"InvalidTag","Expected closing tag '"+d.tagName+"' (opened in line "+p.line+", col "+p.col+") instead of closing tag '"+c+"'.",rt(r,o))}t.length==0&&(s=!0)}}else
return be("InvalidTag","Closing tag '"+c+"' doesn't have proper closing.",rt(r,i));else{let d=dE(m,e);if(d!==!0)return be(d.err.code,d.err.msg,rt(r,i-m.length+d.
err.line));if(s===!0)return be("InvalidXml","Multiple possible root nodes found.",rt(r,i));e.unpairedTags.indexOf(c)!==-1||t.push({tagName:c,tagStartPos:o}),n=!0}
for(i++;i<r.length;i++)if(r[i]==="<")if(r[i+1]==="!"){i++,i=mE(r,i);continue}else if(r[i+1]==="?"){if(i=lE(r,++i),i.err)return i}else break;else if(r[i]==="&"){
let d=Sk(r,i);if(d==-1)return be("InvalidChar","char '&' is not expected.",rt(r,i));i=d}else if(s===!0&&!li(r[i]))return be("InvalidXml","Extra text at the end",
rt(r,i));r[i]==="<"&&i--}}else{if(li(r[i]))continue;return be("InvalidChar","char '"+r[i]+"' is not expected.",rt(r,i))}if(n){if(t.length==1)return be("InvalidT\
ag","Unclosed tag '"+t[0].tagName+"'.",rt(r,t[0].tagStartPos));if(t.length>0)return be("InvalidXml","Invalid '"+JSON.stringify(t.map(i=>i.tagName),null,4).replace(
/\r?\n/g,"")+"' found.",{line:1,col:1})}else return be("InvalidXml","Start tag expected.",1);return!0}function li(r){return r===" "||r==="	"||r===`
`||r==="\r"}function lE(r,e){let t=e;for(;e<r.length;e++)if(r[e]=="?"||r[e]==" "){let n=r.substr(t,e-t);if(e>5&&n==="xml")return be("InvalidXml","XML declaratio\
n allowed only at the start of the document.",rt(r,e));if(r[e]=="?"&&r[e+1]==">"){e++;break}else continue}return e}function mE(r,e){if(r.length>e+5&&r[e+1]==="-"&&
r[e+2]==="-"){for(e+=3;e<r.length;e++)if(r[e]==="-"&&r[e+1]==="-"&&r[e+2]===">"){e+=2;break}}else if(r.length>e+8&&r[e+1]==="D"&&r[e+2]==="O"&&r[e+3]==="C"&&r[e+
4]==="T"&&r[e+5]==="Y"&&r[e+6]==="P"&&r[e+7]==="E"){let t=1;for(e+=8;e<r.length;e++)if(r[e]==="<")t++;else if(r[e]===">"&&(t--,t===0))break}else if(r.length>e+9&&
r[e+1]==="["&&r[e+2]==="C"&&r[e+3]==="D"&&r[e+4]==="A"&&r[e+5]==="T"&&r[e+6]==="A"&&r[e+7]==="["){for(e+=8;e<r.length;e++)if(r[e]==="]"&&r[e+1]==="]"&&r[e+2]===
">"){e+=2;break}}return e}var bk='"',Nk="'";function Ik(r,e){let t="",n="",s=!1;for(;e<r.length;e++){if(r[e]===bk||r[e]===Nk)n===""?n=r[e]:n!==r[e]||(n="");else if(r[e]===
">"&&n===""){s=!0;break}t+=r[e]}return n!==""?!1:{value:t,index:e,tagClosed:s}}function Pk(r){let e=[],t=r.length,n=0;for(;n<t;){let s=n;for(;n<t&&li(r[n]);)n++;
if(n>=t)break;if(r[n]==="="){n++;continue}let i=r.slice(s,n),o=n;for(;n<t&&!li(r[n])&&r[n]!=="=";)n++;let a=r.slice(o,n),c,l=n;for(;l<t&&li(r[l]);)l++;l<t&&r[l]===
"="&&(c=r.slice(n,l+1),n=l+1);let m,d,p=n;for(;p<t&&li(r[p]);)p++;if(p<t&&(r[p]==='"'||r[p]==="'")){let h=p+1,g=r.indexOf(r[p],h);g!==-1&&(m=r[p],d=r.slice(h,g),
n=g+1)}let u={startIndex:s};u[1]=i,u[2]=a,u[3]=c,u[4]=m!==void 0?!0:void 0,u[5]=m,u[6]=d,e.push(u)}return e}function dE(r,e){let t=Pk(r),n={};for(let s=0;s<t.length;s++){
if(t[s][1].length===0)return be("InvalidAttr","Attribute '"+t[s][2]+"' has no space in starting.",ra(t[s]));if(t[s][3]!==void 0&&t[s][4]===void 0)return be("Inv\
alidAttr","Attribute '"+t[s][2]+"' is without value.",ra(t[s]));if(t[s][3]===void 0&&!e.allowBooleanAttributes)return be("InvalidAttr","boolean attribute '"+t[s][2]+
"' is not allowed.",ra(t[s]));let i=t[s][2];if(!wk(i))return be("InvalidAttr","Attribute '"+i+"' is an invalid name.",ra(t[s]));if(!Object.prototype.hasOwnProperty.
call(n,i))n[i]=1;else return be("InvalidAttr","Attribute '"+i+"' is repeated.",ra(t[s]))}return!0}function Ek(r,e){let t=/\d/;for(r[e]==="x"&&(e++,t=/[\da-fA-F]/);e<
r.length;e++){if(r[e]===";")return e;if(!r[e].match(t))break}return-1}function Sk(r,e){if(e++,r[e]===";")return-1;if(r[e]==="#")return e++,Ek(r,e);let t=0;for(;e<
r.length;e++,t++)if(!(r[e].match(/\w/)&&t<20)){if(r[e]===";")break;return-1}return e}function be(r,e,t){return{err:{code:r,msg:e,line:t.line||t,col:t.col}}}function wk(r){
return pf(r)}function Bk(r){return pf(r)}function rt(r,e){let t=r.substring(0,e).split(/\r?\n/);return{line:t.length,col:t[t.length-1].length+1}}function ra(r){
return r.startIndex+r[1].length}var uf={cent:"¢",pound:"£",curren:"¤",yen:"¥",euro:"€",dollar:"$",fnof:"ƒ",inr:"₹",af:"؋",birr:"ብር",peso:"₱",rub:"₽",won:"₩",yuan:"¥",cedil:"\
¸"};var na={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},ff={nbsp:" ",copy:"©",reg:"®",trade:"™",mdash:"—",ndash:"–",hellip:"…",laquo:"«",raquo:"»",lsquo:"\
‘",rsquo:"’",ldquo:"“",rdquo:"”",bull:"•",para:"¶",sect:"§",deg:"°",frac12:"½",frac14:"¼",frac34:"¾"};var mi=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"}),Rk=new Set("!?\\\\/[]$%{}^&*()<>|+");function pE(r){if(r[0]==="#")throw new Error(`[EntityRepl\
acer] Invalid character '#' in entity name: "${r}"`);for(let e of r)if(Rk.has(e))throw new Error(`[EntityReplacer] Invalid character '${e}' in entity name: "${r}\
"`);return r}function sa(...r){let e=Object.create(null);for(let t of r)if(t)for(let n of Object.keys(t)){let s=t[n];if(typeof s=="string")e[n]=s;else if(s&&typeof s==
"object"&&s.val!==void 0){let i=s.val;typeof i=="string"&&(e[n]=i)}}return e}var ds="external",wl="base",hf="all";function vk(r){return!r||r===ds?new Set([ds]):
r===hf?new Set([hf]):r===wl?new Set([wl]):Array.isArray(r)?new Set(r):new Set([ds])}var ut=Object.freeze({allow:0,leave:1,remove:2,throw:3}),Tk=new Set([9,10,13]);
function Mk(r){if(!r)return{xmlVersion:1,onLevel:ut.allow,nullLevel:ut.remove};let e=r.xmlVersion===1.1?1.1:1,t=ut[r.onNCR]??ut.allow,n=ut[r.nullNCR]??ut.remove,
s=Math.max(n,ut.remove);return{xmlVersion:e,onLevel:t,nullLevel:s}}var di=class{constructor(e={}){this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||
0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck=typeof e.postCheck=="function"?e.postCheck:n=>n,this._limitTiers=vk(this._limit.applyLimitsTo??
ds),this._numericAllowed=e.numericAllowed??!0,this._baseMap=sa(na,e.namedEntities||null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),
this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(
e.leave)?e.leave:[]);let t=Mk(e.ncr);this._ncrXmlVersion=t.xmlVersion,this._ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.
onExternalEntity=="function"?e.onExternalEntity:null,this._onInputEntity=typeof e.onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,n,s){
if(!e)return!0;let i=e(t,n);if(i===mi.BLOCK)return!1;if(i===mi.THROW)throw new Error(`[EntityDecoder] Registration of ${s} entity "&${t};" was rejected by hook`);
return!0}setExternalEntities(e){if(e)for(let s of Object.keys(e))pE(s);if(!this._onExternalEntity){this._externalMap=sa(e);return}let t=sa(e),n=Object.create(null);
for(let[s,i]of Object.entries(t))this._applyRegistrationHook(this._onExternalEntity,s,i,"external")&&(n[s]=i);this._externalMap=n}addExternalEntity(e,t){pE(e),typeof t==
"string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(this._onExternalEntity,e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=
0,this._expandedLength=0,!this._onInputEntity){this._inputMap=sa(e);return}let t=sa(e),n=Object.create(null);for(let[s,i]of Object.entries(t))this._applyRegistrationHook(
this._onInputEntity,s,i,"input")&&(n[s]=i);this._inputMap=n}reset(){return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){
this._ncrXmlVersion=e===1.1?1.1:1}decode(e){if(typeof e!="string"||e.length===0||e.indexOf("&")===-1)return e;let t=e,n=[],s=e.length,i=0,o=0,a=this._maxTotalExpansions>
0,c=this._maxExpandedLength>0,l=a||c;for(;o<s;){if(e.charCodeAt(o)!==38){o++;continue}let d=o+1;for(;d<s&&e.charCodeAt(d)!==59&&d-o<=32;)d++;if(d>=s||e.charCodeAt(
d)!==59){o++;continue}let p=e.slice(o+1,d);if(p.length===0){o++;continue}let u,h;if(this._removeSet.has(p))u="",h===void 0&&(h=ds);else if(this._leaveSet.has(p)){
o++;continue}else if(p.charCodeAt(0)===35){let g=this._resolveNCR(p);if(g===void 0){o++;continue}u=g,h=wl}else{let g=this._resolveName(p);u=g?.value,h=g?.tier}if(u===
void 0){o++;continue}if(o>i&&n.push(e.slice(i,o)),n.push(u),i=d+1,o=i,l&&this._tierCounts(h)){if(a&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))
throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(c){let g=u.length-(p.length+
2);if(g>0&&(this._expandedLength+=g,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this.
_expandedLength} > ${this._maxExpandedLength}`)}}}i<s&&n.push(e.slice(i));let m=n.length===0?e:n.join("");return this._postCheck(m,t)}_tierCounts(e){return this.
_limitTiers.has(hf)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:ds};if(e in this._externalMap)return{value:this.
_externalMap[e],tier:ds};if(e in this._baseMap)return{value:this._baseMap[e],tier:wl}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!Tk.has(e)?ut.remove:-1}_applyNCRAction(e,t,n){switch(e){case ut.allow:return String.fromCodePoint(n);case ut.remove:return"";case ut.leave:return;case ut.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(n)}}_resolveNCR(e){let t=e.charCodeAt(1),n;if(t===120||t===88?n=parseInt(e.slice(2),16):n=parseInt(e.slice(1),10),Number.isNaN(n)||n<0||n>1114111)
return;let s=this._classifyNCR(n);if(!this._numericAllowed&&s<ut.remove)return;let i=s===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,s);return this._applyNCRAction(
i,e,n)}};var uE=r=>ta.includes(r)?"__"+r:r,Ok={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,removeNSPrefix:!1,
allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,leadingZeros:!0,eNotation:!0,unicode:!1},
tagValueProcessor:function(r,e){return e},attributeValueProcessor:function(r,e){return e},stopNodes:[],alwaysCreateTextNode:!1,isArray:()=>!1,commentPropName:!1,
unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:function(r,e,t){
return r},captureMetaData:!1,maxNestedTags:100,strictReservedNames:!0,jPath:!0,onDangerousProperty:uE};function Dk(r,e){if(typeof r!="string")return;let t=r.toLowerCase();
if(ta.some(n=>t===n.toLowerCase()))throw new Error(`[SECURITY] Invalid ${e}: "${r}" is a reserved JavaScript keyword that could cause prototype pollution`);if(El.
some(n=>t===n.toLowerCase()))throw new Error(`[SECURITY] Invalid ${e}: "${r}" is a reserved JavaScript keyword that could cause prototype pollution`)}function fE(r,e){
return typeof r=="boolean"?{enabled:r,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,
appliesTo:"all"}:typeof r=="object"&&r!==null?{enabled:r.enabled!==!1,maxEntitySize:Math.max(1,r.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,r.maxExpansionDepth??
1e4),maxTotalExpansions:Math.max(1,r.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,r.maxExpandedLength??1e5),maxEntityCount:Math.max(1,r.maxEntityCount??
1e3),allowedTags:r.allowedTags??null,tagFilter:r.tagFilter??null,appliesTo:r.appliesTo??"all"}:fE(!0)}var hE=function(r){let e=Object.assign({},Ok,r),t=[{value:e.
attributeNamePrefix,name:"attributeNamePrefix"},{value:e.attributesGroupName,name:"attributesGroupName"},{value:e.textNodeName,name:"textNodeName"},{value:e.cdataPropName,
name:"cdataPropName"},{value:e.commentPropName,name:"commentPropName"}];for(let{value:n,name:s}of t)n&&Dk(n,s);return e.onDangerousProperty===null&&(e.onDangerousProperty=
uE),e.processEntities=fE(e.processEntities,e.htmlEntities),e.unpairedTagsSet=new Set(e.unpairedTags),e.stopNodes&&Array.isArray(e.stopNodes)&&(e.stopNodes=e.stopNodes.
map(n=>typeof n=="string"&&n.startsWith("*.")?".."+n.substring(2):n)),e};var ps;typeof Symbol!="function"?ps="@@xmlMetadata":ps=Symbol("XML Node Metadata");var ft=class{constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.create(
null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.keys(e["\
:@"]).length>0?this.child.push({[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&(this.
child[this.child.length-1][ps]={startIndex:e})}addEndIndex(e){let t=this.child[this.child.length-1];t!==void 0&&t[ps]!==void 0&&t[ps].endIndex===void 0&&(t[ps].
endIndex=e)}static getMetaDataSymbol(){return ps}};var yE=":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�",Lk=yE+"\\-\\.\\d·̀-ͯ‿-⁀",xE=":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈\
-﷏ﷰ-�𐀀-󯿿",_k=xE+"\\-\\.\\d·̀-ͯ҇‿-⁀",gf=(r,e,t="")=>{let n=r.replace(":",""),s=e.replace(":",""),i=`[${n}][${s}]*`;return{name:new RegExp(`^[${r}\
][${e}]*$`,t),ncName:new RegExp(`^${i}$`,t),qName:new RegExp(`^${i}(?::${i})?$`,t),nmToken:new RegExp(`^[${e}]+$`,t),nmTokens:new RegExp(`^[${e}]+(?:\\s+[${e}]+\
)*$`,t)}},kk=gf(yE,Lk),zk=gf(xE,_k,"u"),AE=":A-Za-z_",Uk=AE+"\\-\\.\\d",Hk=gf(AE,Uk),CE=(r="1.0",e=!1)=>e?Hk:r==="1.1"?zk:kk;var yf=(r,{xmlVersion:e="1.0",asciiOnly:t=!1}={})=>CE(e,t).qName.test(r);var gE=["name","ncName","qName","nmToken","nmTokens"],Bl=(r,{xmlVersion:e="1.0",asciiOnly:t=!1,maxCacheSize:n=2048}={})=>{if(!gE.includes(r))throw new TypeError(
`Unknown production "${r}". Must be one of: ${gE.join(", ")}`);let s=CE(e,t)[r],i=new Map,o=a=>{let c=i.get(a);if(c!==void 0)return c;let l=s.test(a);return i.size<
n&&i.set(a,l),l};return o.reset=()=>{i=new Map},o};var oa=class{constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=e}readDocType(e,t){let n=Object.
create(null),s=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let i=1,o=!1,a=!1,c=null,l="";for(;t<e.length;t++){
if(c!==null){e[t]===c&&(c=null),l+=e[t];continue}if(!o&&!a&&(e[t]==='"'||e[t]==="'")){c=e[t],l+=e[t];continue}if(e[t]==="<"&&!a){if(o&&us(e,"!ENTITY",t)){t+=7;let m,
d;if([m,d,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),d.indexOf("&")===-1){if(this.options.enabled!==!1&&this.options.maxEntityCount!=null&&s>=this.
options.maxEntityCount)throw new Error(`Entity count (${s+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);n[m]=d,s++}}else if(o&&us(e,"!ELEMENT",
t)){t+=8;let{index:m}=this.readElementExp(e,t+1);t=m}else if(o&&us(e,"!ATTLIST",t))t+=8;else if(o&&us(e,"!NOTATION",t)){t+=9;let{index:m}=this.readNotationExp(e,
t+1,this.suppressValidationErr);t=m}else if(us(e,"!--",t))a=!0;else throw new Error("Invalid DOCTYPE");i++,l=""}else if(e[t]===">"){if(a?e[t-1]==="-"&&e[t-2]===
"-"&&(a=!1,i--):i--,i===0)break}else e[t]==="["?o=!0:l+=e[t]}if(c!==null||i!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error("Invalid Tag instead of\
 DOCTYPE");return{entities:n,i:t}}readEntityExp(e,t){t=ht(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let s=e.substring(n,t);if(ia(
s,{xmlVersion:this.xmlVersion}),t=ht(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("External entities are not\
 supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let i="";if([t,i]=this.readIdentifierVal(e,t,"entity"),this.options.enabled!==
!1&&this.options.maxEntitySize!=null&&i.length>this.options.maxEntitySize)throw new Error(`Entity "${s}" size (${i.length}) exceeds maximum allowed size (${this.
options.maxEntitySize})`);return t--,[s,i,t]}readNotationExp(e,t){t=ht(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let s=e.substring(n,t);!this.suppressValidationErr&&
ia(s,{xmlVersion:this.xmlVersion}),t=ht(e,t);let i=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&i!=="SYSTEM"&&i!=="PUBLIC")throw new Error(`\
Expected SYSTEM or PUBLIC, found "${i}"`);t+=i.length,t=ht(e,t);let o=null,a=null;if(i==="PUBLIC")[t,o]=this.readIdentifierVal(e,t,"publicIdentifier"),t=ht(e,t),
(e[t]==='"'||e[t]==="'")&&([t,a]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(i==="SYSTEM"&&([t,a]=this.readIdentifierVal(e,t,"systemIdentifier"),!this.
suppressValidationErr&&!a))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:s,publicIdentifier:o,systemIdentifier:a,
index:--t}}readIdentifierVal(e,t,n){let s="",i=e[t];if(i!=='"'&&i!=="'")throw new Error(`Expected quoted string, found "${i}"`);t++;let o=t;for(;t<e.length&&e[t]!==
i;)t++;if(s=e.substring(o,t),e[t]!==i)throw new Error(`Unterminated ${n} value`);return t++,[t,s]}readElementExp(e,t){t=ht(e,t);let n=t;for(;t<e.length&&!/\s/.test(
e[t]);)t++;let s=e.substring(n,t);if(!this.suppressValidationErr&&!yf(s,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid element name: "${s}"`);t=ht(e,t);
let i="";if(e[t]==="E"&&us(e,"MPTY",t))t+=4;else if(e[t]==="A"&&us(e,"NY",t))t+=2;else if(e[t]==="("){t++;let o=t;for(;t<e.length&&e[t]!==")";)t++;if(i=e.substring(
o,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Element Expression, found "${e[t]}"`);
return{elementName:s,contentModel:i.trim(),index:t}}readAttlistExp(e,t){t=ht(e,t);let n=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let s=e.substring(n,t);for(ia(s,
{xmlVersion:this.xmlVersion}),t=ht(e,t),n=t;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(n,t);if(!ia(i,{xmlVersion:this.xmlVersion}))throw new Error(`Inv\
alid attribute name: "${i}"`);t=ht(e,t);let o="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(o="NOTATION",t+=8,t=ht(e,t),e[t]!=="(")throw new Error(`Ex\
pected '(', found "${e[t]}"`);t++;let c=[];for(;t<e.length&&e[t]!==")";){let l=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let m=e.substring(l,t);if(m=m.trim(),
!ia(m,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${m}"`);c.push(m),e[t]==="|"&&(t++,t=ht(e,t))}if(e[t]!==")")throw new Error("Unterm\
inated list of notations");t++,o+=" ("+c.join("|")+")"}else{let c=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;o+=e.substring(c,t);let l=["CDATA","ID","IDREF","IDRE\
FS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!l.includes(o.toUpperCase()))throw new Error(`Invalid attribute type: "${o}"`)}t=ht(
e,t);let a="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(a="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(a="#IMPLIED",t+=7):[t,a]=
this.readIdentifierVal(e,t,"ATTLIST"),{elementName:s,attributeName:i,attributeType:o,defaultValue:a,index:t}}},ht=(r,e)=>{for(;e<r.length&&/\s/.test(r[e]);)e++;
return e};function us(r,e,t){for(let n=0;n<e.length;n++)if(e[n]!==r[t+n+1])return!1;return!0}function ia(r,e){if(yf(r,{xmlVersion:e}))return r;throw new Error(`\
Invalid entity name ${r}`)}var Fk=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,
120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,
123632,124144,125264,130032],Rl=255,vl=new Map,bE=65535,NE=1632,pi=NE,qk=bE-NE+1,Tl=new Uint8Array(qk).fill(Rl);for(let r of Fk)for(let e=0;e<10;e++){let t=r+e;
t<=bE?Tl[t-pi]=e:vl.set(t,e)}var IE=48,PE=57,EE=45,Ml=new Set([8722,65293,65123]);function Qk(r){if(typeof r!="string")return r;let e=r.length;if(e===0)return r;let t=-1;for(let s=0;s<e;s++){
let i=r.charCodeAt(s);if(!(i>=IE&&i<=PE||i===EE)){if(i<pi){if(Ml.has(i)){t=s;break}continue}if(i>=55296&&i<=56319){if(s+1<e){let o=r.charCodeAt(s+1);if(o>=56320&&
o<=57343){let a=65536+(i-55296<<10)+(o-56320);if(vl.has(a)){t=s;break}}}continue}if(Tl[i-pi]!==Rl||Ml.has(i)){t=s;break}}}if(t===-1)return r;let n=[];t>0&&n.push(
r.slice(0,t));for(let s=t;s<e;s++){let i=r.charCodeAt(s);if(i>=IE&&i<=PE||i===EE){n.push(r[s]);continue}if(i<pi){n.push(Ml.has(i)?"-":r[s]);continue}if(i>=55296&&
i<=56319){if(s+1<e){let a=r.charCodeAt(s+1);if(a>=56320&&a<=57343){let c=65536+(i-55296<<10)+(a-56320),l=vl.get(c);if(l!==void 0){n.push(String.fromCharCode(l+48)),
s++;continue}}}n.push(r[s]);continue}if(Ml.has(i)){n.push("-");continue}let o=Tl[i-pi];n.push(o!==Rl?String.fromCharCode(o+48):r[s])}return n.join("")}var SE=Qk;var Gk=/^[-+]?0x[a-fA-F0-9]+$/,$k=/^0b[01]+$/,jk=/^0o[0-7]+$/,Yk=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,Wk={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:"\
.",eNotation:!0,infinity:"original",unicode:!1};function Af(r,e={}){if(e=Object.assign({},Wk,e),!r||typeof r!="string")return r;let t=r.trim();if(t.length===0)return r;
if(e.skipLike!==void 0&&e.skipLike.test(t))return r;if(t==="0"||e.unicode&&(t=SE(t),t==="0"))return 0;if(e.hex&&Gk.test(t))return xf(t,16);if(e.binary&&$k.test(
t))return xf(t,2);if(e.octal&&jk.test(t))return xf(t,8);if(isFinite(t)){if(t.includes("e")||t.includes("E"))return Xk(r,t,e);{let n=Yk.exec(t);if(n){let s=n[1]||
"",i=n[2],o=Jk(n[3]),a=s?t[i.length+1]===".":t[i.length]===".";if(!e.leadingZeros&&(i.length>1||i.length===1&&!a))return r;{let c=Number(t),l=String(c);if(c===0)
return c;if(l.search(/[eE]/)!==-1)return e.eNotation?c:r;if(t.indexOf(".")!==-1)return l==="0"||l===o||l===`${s}${o}`?c:r;let m=i?o:t;return i?m===l||s+m===l?c:
r:m===l||m===s+l?c:r}}else return r}}else{let n=Number(t);return Number.isNaN(n)?r:Vk(r,n,e)}}var Kk=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function Xk(r,e,t){
if(!t.eNotation)return r;let n=e.match(Kk);if(n){let s=n[1]||"",i=n[3].indexOf("e")===-1?"E":"e",o=n[2],a=s?e[o.length+1]===i:e[o.length]===i;return o.length>1&&
a?r:o.length===1&&(n[3].startsWith(`.${i}`)||n[3][0]===i)?Number(e):o.length>0?t.leadingZeros&&!a?Number(e):r:Number(e)}else return r}function Jk(r){if(r&&r.indexOf(
".")!==-1){let e=r.length;for(;e>0&&r.charCodeAt(e-1)===48;)e--;return r=r.slice(0,e),r==="."?r="0":r[0]==="."?r="0"+r:r[r.length-1]==="."&&(r=r.substring(0,r.length-
1)),r}return r}function xf(r,e){let t=r.trim();if((e===2||e===8)&&(r=t.substring(2)),parseInt)return parseInt(r,e);if(Number.parseInt)return Number.parseInt(r,e);
if(window&&window.parseInt)return window.parseInt(r,e);throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}function Vk(r,e,t){let n=e===
1/0;switch(t.infinity.toLowerCase()){case"null":return null;case"infinity":return e;case"string":return n?"Infinity":"-Infinity";default:return r}}function Cf(r){return typeof r=="function"?r:Array.isArray(r)?e=>{for(let t of r)if(typeof t=="string"&&e===t||t instanceof RegExp&&t.test(e))return!0}:()=>!1}var wt=class{constructor(e,t={},n){this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=n,this._hasDeepWildcard=this.segments.some(
s=>s.type==="deep-wildcard"),this._hasAttributeCondition=this.segments.some(s=>s.attrName!==void 0),this._hasPositionSelector=this.segments.some(s=>s.position!==
void 0)}_parse(e){let t=[],n=0,s="";for(;n<e.length;)e[n]===this.separator?n+1<e.length&&e[n+1]===this.separator?(s.trim()&&(t.push(this._parseSegment(s.trim())),
s=""),t.push({type:"deep-wildcard"}),n+=2):(s.trim()&&t.push(this._parseSegment(s.trim())),s="",n++):(s+=e[n],n++);return s.trim()&&t.push(this._parseSegment(s.
trim())),t}_parseSegment(e){let t={type:"tag"},n=null,s=e,i=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(i&&(s=i[1]+i[3],i[2])){let m=i[2].slice(1,-1);m&&(n=m)}let o,
a=s;if(s.includes("::")){let m=s.indexOf("::");if(o=s.substring(0,m).trim(),a=s.substring(m+2).trim(),!o)throw new Error(`Invalid namespace in pattern: ${e}`)}let c,
l=null;if(a.includes(":")){let m=a.lastIndexOf(":"),d=a.substring(0,m).trim(),p=a.substring(m+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.
test(p)?(c=d,l=p):c=a}else c=a;if(!c)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=c,o&&(t.namespace=o),n)if(n.includes("=")){let m=n.indexOf("=");t.
attrName=n.substring(0,m).trim(),t.attrValue=n.substring(m+1).trim()}else t.attrName=n.trim();if(l){let m=l.match(/^nth\((\d+)\)$/);m?(t.position="nth",t.positionValue=
parseInt(m[1],10)):t.position=l}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this.
_hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}};var ui=class{constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,
this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(
e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){let i=e.segments[e.segments.length-1];if(i&&i.type!=="deep-wildcard"&&i.tag!=="*"){
let o=i.tag;this._deepByTerminalTag.has(o)||this._deepByTerminalTag.set(o,[]),this._deepByTerminalTag.get(o).push(e)}else this._deepWildcards.push(e);return this}
let t=e.length,s=e.segments[e.segments.length-1]?.tag;if(!s||s==="*")this._wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).
push(e);else{let i=`${t}:${s}`;this._byDepthAndTag.has(i)||this._byDepthAndTag.set(i,[]),this._byDepthAndTag.get(i).push(e)}return this}addAll(e){for(let t of e)
this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this.
_sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){let t=e.getDepth(),n=e.getCurrentTag(),s=`${t}:${n}`,i=this._byDepthAndTag.get(s);if(i){for(let c=0;c<
i.length;c++)if(e.matches(i[c]))return i[c]}let o=this._wildcardByDepth.get(t);if(o){for(let c=0;c<o.length;c++)if(e.matches(o[c]))return o[c]}let a=this._deepByTerminalTag.
get(n);if(a){for(let c=0;c<a.length;c++)if(e.matches(a[c]))return a[c]}for(let c=0;c<this._deepWildcards.length;c++)if(e.matches(this._deepWildcards[c]))return this.
_deepWildcards[c];return null}};var bf=class{constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){let e=this._matcher.path;return e.length>0?e[e.length-
1].tag:void 0}getCurrentNamespace(){let e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){let t=this._matcher.path;if(t.length!==
0)return t[t.length-1].values?.[e]}hasAttr(e){let t=this._matcher.path;if(t.length===0)return!1;let n=t[t.length-1];return n.values!==void 0&&e in n.values}getAnyParentAttr(e){
return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){let e=this._matcher.path;return e.length===0?
-1:e[e.length-1].position??0}getCounter(){let e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){return this._matcher.
matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},Cr=class{constructor(e={}){this.separator=e.separator||".",this.path=[],this.siblingStacks=[],this.
_pathStringCache=null,this._view=new bf(this),this._keptAttrs=[]}push(e,t=null,n=null,s=null){this._pathStringCache=null,this.path.length>0&&(this.path[this.path.
length-1].values=void 0);let i=this.path.length,o=this.siblingStacks[i];o||(o={counts:new Map,total:0},this.siblingStacks[i]=o);let a=n?`${n}:${e}`:e,c=o.counts.
get(a)||0,l=o.total;o.counts.set(a,c+1),o.total++;let m={tag:e,position:l,counter:c};n!=null&&(m.namespace=n),t!=null&&(m.values=t),this.path.push(m);let d=this.
path.length,p=s!==null?s.keep:null;if(p!=null&&p.length>0&&t)for(let u=0;u<p.length;u++){let h=p[u];t[h]!==void 0&&this._keptAttrs.push({depth:d,name:h,value:t[h]})}}pop(){
if(this.path.length===0)return;this._pathStringCache=null;let e=this.path.pop();this.siblingStacks.length>this.path.length+1&&(this.siblingStacks.length=this.path.
length+1);let t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){
if(this.path.length>0){let t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){
if(this.path.length===0)return!1;let t=this.path[this.path.length-1];return t.values!==void 0&&e in t.values}getAnyParentAttr(e){let t=this._keptAttrs;for(let n=t.
length-1;n>=0;n--)if(t[n].name===e)return t[n].value}hasAnyParentAttr(e){let t=this._keptAttrs;for(let n=t.length-1;n>=0;n--)if(t[n].name===e)return!0;return!1}getPosition(){
return this.path.length===0?-1:this.path[this.path.length-1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){
return this.getPosition()}getDepth(){return this.path.length}toString(e,t=!0){let n=e||this.separator;if(n===this.separator&&t===!0){if(this._pathStringCache!==
null)return this._pathStringCache;let i=this.path.map(o=>o.namespace?`${o.namespace}:${o.tag}`:o.tag).join(n);return this._pathStringCache=i,i}return this.path.
map(i=>t&&i.namespace?`${i.namespace}:${i.tag}`:i.tag).join(n)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=
[],this._keptAttrs=[]}matches(e){let t=e.segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){
if(this.path.length!==e.length)return!1;for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){
let t=this.path.length-1,n=e.length-1;for(;n>=0&&t>=0;){let s=e[n];if(s.type==="deep-wildcard"){if(n--,n<0)return!0;let i=e[n],o=!1;for(let a=t;a>=0;a--)if(this.
_matchSegment(i,this.path[a],a===this.path.length-1)){t=a-1,n--,o=!0;break}if(!o)return!1}else{if(!this._matchSegment(s,this.path[t],t===this.path.length-1))return!1;
t--,n--}}return n<0}_matchSegment(e,t,n){if(e.tag!=="*"&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==void 0&&
(!n||!t.values||!(e.attrName in t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!n)return!1;
let s=t.counter??0;if(e.position==="first"&&s!==0)return!1;if(e.position==="odd"&&s%2!==1)return!1;if(e.position==="even"&&s%2!==0)return!1;if(e.position==="nth"&&
s!==e.positionValue)return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.
map(e=>e&&{counts:new Map(e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(t=>({
...t})),this.siblingStacks=e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this.
_view}};var Zk=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"</script closing tag",pattern:/<\/script[\s>]/i},
{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI — can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI — can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-han\
dler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() — IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-\
object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base href=\
 — can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" — can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},
{id:"html-srcdoc",description:"srcdoc= attribute on iframes — embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe \
tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag — can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}],fs=Zk;var e1=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",
description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing i\
nstruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content\
 — can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"SYSTEM keyword — used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},
{id:"xml-entity-public",description:"PUBLIC keyword — used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"\
<!ENTITY declaration — defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference c\
haining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection — \
can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"<!-- comment injection — can hide con\
tent from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"--> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"\
?> closes an enclosing processing instruction",pattern:/\?>/}],hs=e1;var t1=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"\
xlink:href with javascript: — classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"\
href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject \
embeds HTML inside SVG — can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to externa\
l resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attri\
buteName="href" — can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",
description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",description:'\
<set to="javascript:..." — sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-event-handler",description:"\
SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= — filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],Ol=t1;var r1=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ — unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",
description:"UNION SELECT — most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"\
DROP TABLE — destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE — destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},
{id:"sql-insert-into",description:"INSERT INTO — data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM — data dele\
tion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET — data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},
{id:"sql-exec-xp",description:"EXEC xp_ — MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:`\
Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Nu\
meric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},
{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"\
MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function — used to obfuscate i\
njected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA — reconnaissance query for table/column enumerat\
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],aa=r1;var n1=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  — climbing the directory tree",pattern:/\.\.\//},{id:"shell-path-traversal-wind\
ows",description:"Windows path traversal: ..\\ — climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"URL-encoded pa\
th traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 — truncates strings\
 in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"\
Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"O\
R operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",description:"\
Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} — can be abused for inj\
ection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"\
Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r — can inject new shell commands",pattern:/[\n\r]/},
{id:"shell-glob-star",description:"Glob expansion: * or ? — can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",description:"Absolu\
te root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"Windows drive letter path inj\
ection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags — can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],
Nf=n1;var s1=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},
{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-ne\
sted-groups",description:"Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-ove\
rlap",description:"Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},
{id:"redos-star-plus-concat",description:"(x*x)+ pattern — triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-g\
reedy",description:"(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fi\
xed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"\
Long alternation with many similar branches — polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],If=s1;var Bt=`["'\\s]*:`,i1=[{id:"nosql-where-operator",description:"$where — executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${Bt}`,
"i")},{id:"nosql-ne-operator",description:'$ne — "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${Bt}`,"i")},{id:"nosql-gt-oper\
ator",description:'$gt — "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${Bt}`,"i")},{id:"nosql-lt-operator",description:'$lt\
 / $lte — "less than" bypass variants',pattern:new RegExp(`\\$lte?${Bt}`,"i")},{id:"nosql-regex-operator",description:"$regex — can be used to extract data ch\
aracter by character (blind injection)",pattern:new RegExp(`\\$regex${Bt}`,"i")},{id:"nosql-or-operator",description:"$or — logical OR; used to create always-tr\
ue conditions",pattern:new RegExp(`\\$or${Bt}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and — logical AND operator injection",pattern:new RegExp(`\\\
$and${Bt}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor — logical NOR operator injection",pattern:new RegExp(`\\$nor${Bt}\\s*\\[`,"i")},{id:"nosql-\
exists-operator",description:"$exists — can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${Bt}`,"i")},{id:"nosql-in-operator",description:"\
$in — matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${Bt}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr — allows ag\
gregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${Bt}`,"i")},{id:"nosql-function-operator",description:"$function — executes arbitra\
ry JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${Bt}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator — custom aggregation with \
arbitrary JS execution",pattern:new RegExp(`\\$accumulator${Bt}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ — prototype pollution via object key i\
njection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype — alternative prototype pollution vector (dot notation or JS\
ON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] — bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],
Pf=i1;var o1=[{id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"\
URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+202\
8 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code ex\
ecution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evad\
e WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-has\
h-brace",description:"SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"SS\
TI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},
{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"Nul\
l byte: \\x00 or %00 — can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ — can m\
anipulate terminal output when logs are tailed",pattern:/\x1b\[/}],Ef=o1;var a1=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"\
Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-enc\
oding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],c1=[...aa,...a1],Sf=c1;var wE=Object.freeze({colon:":",Tab:"	",NewLine:`
`}),l1=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function wf(r){return r.indexOf("&")===-1?r:r.replace(l1,(e,t,n,s)=>{if(s!==
void 0)return Object.prototype.hasOwnProperty.call(wE,s)?wE[s]:e;let i=t!==void 0?parseInt(t,16):parseInt(n,10);return!Number.isFinite(i)||i>1114111?e:String.fromCodePoint(
i)})}fs.label="HTML";hs.label="XML";Ol.label="SVG";fs.decodeEntities=!0;hs.decodeEntities=!0;Ol.decodeEntities=!0;aa.label="SQL";Sf.label="SQL-STRICT";Nf.label="SHEL\
L";If.label="REDOS";Pf.label="NOSQL";Ef.label="LOG";var gV=Object.freeze({HTML:fs,XML:hs,SVG:Ol,SQL:aa,"SQL-STRICT":Sf,SHELL:Nf,REDOS:If,NOSQL:Pf,LOG:Ef});function m1(r){
if(typeof r!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof r}`)}function d1(r){if(!(r instanceof RegExp)){if(Array.isArray(
r)){if(r.length===0)throw new TypeError("is-unsafe: context must not be an empty array");if(Array.isArray(r[0])){for(let e of r)if(!Array.isArray(e)||e.length===
0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argu\
ment must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof r}`)}}function p1(r){return r instanceof RegExp?
{lists:null,regex:r}:Array.isArray(r[0])?{lists:r,regex:null}:{lists:[r],regex:null}}function u1(r,e){if(!e.decodeEntities)return null;let t=wf(r);return t===r?
null:t}function f1(r,e){let t=e.label??"CUSTOM",n=u1(r,e);for(let s of e)if(s.pattern.test(r)||n!==null&&s.pattern.test(n))return{context:t,id:s.id,description:s.
description,pattern:s.pattern};return null}function BE(r,e){m1(r),d1(e);let{lists:t,regex:n}=p1(e);if(n)return n.test(r);for(let s of t)if(f1(r,s)!==null)return!0;
return!1}function h1(r,e){if(!r)return{};let t=e.attributesGroupName?r[e.attributesGroupName]:r;if(!t)return{};let n={};for(let s in t)if(s.startsWith(e.attributeNamePrefix)){
let i=s.substring(e.attributeNamePrefix.length);n[i]=t[s]}else n[s]=t[s];return n}function g1(r){if(!r||typeof r!="string")return;let e=r.indexOf(":");if(e!==-1&&
e>0){let t=r.substring(0,e);if(t!=="xmlns")return t}}var ca=class{constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=b1,this.
parseTextData=y1,this.resolveNameSpace=x1,this.buildAttributesMap=C1,this.isItStopNode=E1,this.replaceEntitiesValue=I1,this.readStopNodeData=B1,this.saveTextToParentTag=
P1,this.addChild=N1,this.ignoreAttributesFn=Cf(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let n={
...na};this.options.entityDecoder?this.entityDecoder=this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?n=this.options.htmlEntities:this.options.
htmlEntities===!0&&(n={...ff,...uf}),this.entityDecoder=new di({namedEntities:{...n,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.
options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},
onInputEntity:(i,o)=>BE(o,[fs,hs])?mi.BLOCK:mi.ALLOW})),this.matcher=new Cr,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=
new ui;let s=this.options.stopNodes;if(s&&s.length>0){for(let i=0;i<s.length;i++){let o=s[i];typeof o=="string"?this.stopNodeExpressionsSet.add(new wt(o)):o instanceof
wt&&this.stopNodeExpressionsSet.add(o)}this.stopNodeExpressionsSet.seal()}}};function y1(r,e,t,n,s,i,o){let a=this.options;if(r!==void 0&&(a.trimValues&&!n&&(r=
r.trim()),r.length>0)){o||(r=this.replaceEntitiesValue(r,e,t));let c=a.jPath?t.toString():t,l=a.tagValueProcessor(e,r,c,s,i);return l==null?r:typeof l!=typeof r||
l!==r?l:a.trimValues||r.trim()===r?vf(r,a.parseTagValue,a.numberParseOptions):r}}function x1(r){if(this.options.removeNSPrefix){let e=r.split(":"),t=r.charAt(0)===
"/"?"/":"";if(e[0]==="xmlns")return"";e.length===2&&(r=t+e[1])}return r}var A1=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function RE(r){return r[3]!==void 0?
r[3]:r[4]}function C1(r,e,t,n=!1){let s=this.options;if(n===!0||s.ignoreAttributes!==!0&&typeof r=="string"){let i=aE(r,A1),o=i.length,a={},c=new Array(o),l=!1,
m={};for(let u=0;u<o;u++){let h=this.resolveNameSpace(i[u][1]),g=RE(i[u]);if(h.length&&g!==void 0){let x=g;s.trimValues&&(x=x.trim()),x=this.replaceEntitiesValue(
x,t,this.readonlyMatcher),c[u]=x,m[h]=x,l=!0}}l&&typeof e=="object"&&e.updateCurrent&&e.updateCurrent(m);let d=s.jPath?e.toString():this.readonlyMatcher,p=!1;for(let u=0;u<
o;u++){let h=this.resolveNameSpace(i[u][1]);if(this.ignoreAttributesFn(h,d))continue;let g=s.attributeNamePrefix+h;if(h.length)if(s.transformAttributeName&&(g=s.
transformAttributeName(g)),g=vE(g,s),RE(i[u])!==void 0){let x=c[u],A=s.attributeValueProcessor(h,x,d);A==null?a[g]=x:typeof A!=typeof x||A!==x?a[g]=A:a[g]=vf(x,
s.parseAttributeValue,s.numberParseOptions),p=!0}else s.allowBooleanAttributes&&(a[g]=!0,p=!0)}if(!p)return;if(s.attributesGroupName&&!s.preserveOrder){let u={};
return u[s.attributesGroupName]=a,u}return a}}var b1=function(r){let e=this.options,t=e.captureMetaData?[]:void 0;r=r.replace(/\r\n?/g,e.captureMetaData?(c,l)=>(c.
length===2&&t.push(l-t.length),`
`):`
`);let n=new ft("!xml"),s=n,i="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let o=new oa(
e.processEntities),a=r.length;for(let c=0;c<a;c++)if(r[c]==="<"){let m=r.charCodeAt(c+1);if(m===47){let d=fi(r,">",c,"Closing Tag is not closed."),p=r.substring(
c+2,d).trim();if(e.removeNSPrefix){let h=p.indexOf(":");h!==-1&&(p=p.substr(h+1))}p=Bf(e.transformTagName,p,"",e).tagName,s&&(i=this.saveTextToParentTag(i,s,this.
readonlyMatcher));let u=this.matcher.getCurrentTag();if(p&&e.unpairedTagsSet.has(p))throw new Error(`Unpaired tag can not be used as closing tag: </${p}>`);u&&e.
unpairedTagsSet.has(u)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,s=this.tagsNodeStack.pop()||n,e.captureMetaData&&
s&&s.addEndIndex(gs(d+1,t)),i="",c=d}else if(m===63){let d=Rf(r,c,!1,"?>");if(!d)throw new Error("Pi Tag is not closed.");i=this.saveTextToParentTag(i,s,this.readonlyMatcher);
let p=this.buildAttributesMap(d.tagExp,this.matcher,d.tagName,!0);if(p){let u=p[this.options.attributeNamePrefix+"version"];this.entityDecoder.setXmlVersion(Number(
u)||1),o.setXmlVersion(Number(u)||1)}if(!(e.ignoreDeclaration&&d.tagName==="?xml"||e.ignorePiTags)){let u=new ft(d.tagName);u.add(e.textNodeName,""),d.tagName!==
d.tagExp&&d.attrExpPresent&&e.ignoreAttributes!==!0&&(u[":@"]=p);let h=e.captureMetaData?gs(c,t):c;this.addChild(s,u,this.readonlyMatcher,h),e.captureMetaData&&
s.addEndIndex(gs(d.closeIndex+2,t))}c=d.closeIndex+1}else if(m===33&&r.charCodeAt(c+2)===45&&r.charCodeAt(c+3)===45){let d=fi(r,"-->",c+4,"Comment is not closed\
.");if(e.commentPropName){let p=r.substring(c+4,d-2);i=this.saveTextToParentTag(i,s,this.readonlyMatcher),s.add(e.commentPropName,[{[e.textNodeName]:p}])}c=d}else if(m===
33&&r.charCodeAt(c+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;let d=o.readDocType(r,c);this.entityDecoder.
addInputEntities(d.entities),c=d.i}else if(m===33&&r.charCodeAt(c+2)===91){let d=fi(r,"]]>",c,"CDATA is not closed.")-2,p=r.substring(c+9,d);i=this.saveTextToParentTag(
i,s,this.readonlyMatcher);let u=this.parseTextData(p,s.tagname,this.readonlyMatcher,!0,!1,!0,!0);u==null&&(u=""),e.cdataPropName?s.add(e.cdataPropName,[{[e.textNodeName]:p}]):
s.add(e.textNodeName,u),c=d+2}else{let d=Rf(r,c,e.removeNSPrefix);if(!d){let z=r.substring(Math.max(0,c-50),Math.min(a,c+50));throw new Error(`readTagExp return\
ed undefined at position ${c}. Context: "${z}"`)}let p=d.tagName,u=d.rawTagName,h=d.tagExp,g=d.attrExpPresent,x=d.closeIndex;if({tagName:p,tagExp:h}=Bf(e.transformTagName,
p,h,e),e.strictReservedNames&&(p===e.commentPropName||p===e.cdataPropName||p===e.textNodeName||p===e.attributesGroupName))throw new Error(`Invalid tag name: ${p}`);
s&&i&&s.tagname!=="!xml"&&(i=this.saveTextToParentTag(i,s,this.readonlyMatcher,!1));let A=s;A&&e.unpairedTagsSet.has(A.tagname)&&(s=this.tagsNodeStack.pop(),this.
matcher.pop());let C=!1;h.length>0&&h.lastIndexOf("/")===h.length-1&&(C=!0,p[p.length-1]==="/"?(p=p.substr(0,p.length-1),h=p):h=h.substr(0,h.length-1),g=p!==h);
let b=null,S={},te;te=g1(u),p!==n.tagname&&this.matcher.push(p,{},te),p!==h&&g&&(b=this.buildAttributesMap(h,this.matcher,p),b&&(S=h1(b,e))),p!==n.tagname&&(this.
isCurrentNodeStopNode=this.isItStopNode());let V=e.captureMetaData?gs(c,t):c;if(this.isCurrentNodeStopNode){let z="";if(C)c=d.closeIndex;else if(e.unpairedTagsSet.
has(p))c=d.closeIndex;else{let Le=this.readStopNodeData(r,u,x+1);if(!Le)throw new Error(`Unexpected end of ${u}`);c=Le.i,z=Le.tagContent}let Nt=new ft(p);b&&(Nt["\
:@"]=b),Nt.add(e.textNodeName,z),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(s,Nt,this.readonlyMatcher,V),e.captureMetaData&&s.addEndIndex(gs(
c+1,t))}else{if(C){({tagName:p,tagExp:h}=Bf(e.transformTagName,p,h,e));let z=new ft(p);b&&(z[":@"]=b),this.addChild(s,z,this.readonlyMatcher,V),e.captureMetaData&&
s.addEndIndex(gs(x+1,t)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(e.unpairedTagsSet.has(p)){let z=new ft(p);b&&(z[":@"]=b),this.addChild(s,z,this.
readonlyMatcher,V),e.captureMetaData&&s.addEndIndex(gs(d.closeIndex+1,t)),this.matcher.pop(),this.isCurrentNodeStopNode=!1,c=d.closeIndex;continue}else{let z=new ft(
p);if(this.tagsNodeStack.length>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");this.tagsNodeStack.push(s),b&&(z[":@"]=b),this.addChild(s,z,this.
readonlyMatcher,V),s=z}i="",c=x}}}else i+=r[c];return n.child};function gs(r,e){let t=0,n=e.length;for(;t<n;){let s=Math.floor((t+n)/2);e[s]<r?t=s+1:n=s}return r+
t}function N1(r,e,t,n){this.options.captureMetaData||(n=void 0);let s=this.options.jPath?t.toString():t,i=this.options.updateTag(e.tagname,s,e[":@"]);i===!1||(typeof i==
"string"&&(e.tagname=i),r.addChild(e,n))}function I1(r,e,t){let n=this.options.processEntities;if(!n||!n.enabled)return r;if(n.allowedTags){let s=this.options.jPath?
t.toString():t;if(!(Array.isArray(n.allowedTags)?n.allowedTags.includes(e):n.allowedTags(e,s)))return r}if(n.tagFilter){let s=this.options.jPath?t.toString():t;
if(!n.tagFilter(e,s))return r}return this.entityDecoder.decode(r)}function P1(r,e,t,n){return r&&(n===void 0&&(n=e.child.length===0),r=this.parseTextData(r,e.tagname,
t,!1,e[":@"]?Object.keys(e[":@"]).length!==0:!1,n),r!==void 0&&r!==""&&e.add(this.options.textNodeName,r),r=""),r}function E1(){return this.stopNodeExpressionsSet.
size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}function S1(r,e,t=">"){let n=r.length,s=t.charCodeAt(0),i=t.length>1?t.charCodeAt(1):-1,o="",a=e;
for(let c=e;c<n;c++){let l=r.charCodeAt(c);if(l===34||l===39){if(c=r.indexOf(r[c],c+1),c===-1)return}else if(l===s)if(i!==-1){if(r.charCodeAt(c+1)===i)return o+=
r.substring(a,c),{data:o,index:c}}else return o+=r.substring(a,c),{data:o,index:c};else l===9&&(o+=r.substring(a,c)+" ",a=c+1)}}function fi(r,e,t,n){let s=r.indexOf(
e,t);if(s===-1)throw new Error(n);return s+e.length-1}function w1(r,e,t,n){let s=r.indexOf(e,t);if(s===-1)throw new Error(n);return s}function Rf(r,e,t,n=">"){let s=S1(
r,e+1,n);if(!s)return;let i=s.data,o=s.index,a=i.search(/\s/),c=i,l=!0;a!==-1&&(c=i.substring(0,a),i=i.substring(a+1).trimStart());let m=c;if(t){let d=c.indexOf(
":");d!==-1&&(c=c.substr(d+1),l=c!==s.data.substr(d+1))}return{tagName:c,tagExp:i,closeIndex:o,attrExpPresent:l,rawTagName:m}}function B1(r,e,t){let n=t,s=1,i=!1,
o=-1,a=r.length;for(;t<a;t++)if(r[t]==="<"){let c=r.charCodeAt(t+1);if(c===47){let l=w1(r,">",t,`${e} is not closed`);if(r.substring(t+2,l).trim()===e&&(s--,s===
0))return{tagContent:r.substring(n,t),i:l};t=l}else if(c===63)t=fi(r,"?>",t+1,"StopNode is not closed.");else if(c===33&&r.charCodeAt(t+2)===45&&r.charCodeAt(t+
3)===45)t=fi(r,"-->",t+3,"StopNode is not closed.");else if(c===33&&r.charCodeAt(t+2)===91)t=fi(r,"]]>",t,"StopNode is not closed.")-2;else{let l=i?void 0:Rf(r,
t,!1);if(l)l.tagName===e&&l.tagExp[l.tagExp.length-1]!=="/"&&s++,t=l.closeIndex;else{if(i=!0,o<t&&(o=r.indexOf(">",t),o===-1))return;let m=r.indexOf("<",t+1);if(m===
-1||m>o){let d=r.substring(t+1,o),p=d.search(/\s/);(p===-1?d:d.substring(0,p))===e&&d[d.length-1]!=="/"&&s++,t=o}}}}}function vf(r,e,t){if(e&&typeof r=="string"){
let n=r.trim();return n==="true"?!0:n==="false"?!1:Af(r,t)}else return cE(r)?r:""}function Bf(r,e,t,n){if(r){let s=r(e);t===e&&(t=s),e=s}return e=vE(e,n),{tagName:e,tagExp:t}}function vE(r,e){if(El.includes(r))throw new Error(`[SECURITY] Inva\
lid name: "${r}" is a reserved JavaScript keyword that could cause prototype pollution`);return ta.includes(r)?e.onDangerousProperty(r):r}var Tf=ft.getMetaDataSymbol();function R1(r,e){if(!r||typeof r!="object")return{};if(!e)return r;let t={};for(let n in r)if(n.startsWith(e)){let s=n.substring(e.
length);t[s]=r[n]}else t[n]=r[n];return t}function Mf(r,e,t,n){return TE(r,e,t,n)}function TE(r,e,t,n){let s,i={};for(let o=0;o<r.length;o++){let a=r[o],c=v1(a);
if(c!==void 0&&c!==e.textNodeName){let l=R1(a[":@"]||{},e.attributeNamePrefix);t.push(c,l)}if(c===e.textNodeName)s===void 0?s=a[c]:s+=""+a[c];else{if(c===void 0)
continue;if(a[c]){let l=TE(a[c],e,t,n),m=M1(l,e);if(Object.keys(l).length===0&&e.alwaysCreateTextNode&&(l[e.textNodeName]=""),a[":@"]?T1(l,a[":@"],n,e):Object.keys(
l).length===1&&l[e.textNodeName]!==void 0&&!e.alwaysCreateTextNode?l=l[e.textNodeName]:Object.keys(l).length===0&&(e.alwaysCreateTextNode?l[e.textNodeName]="":l=
""),a[Tf]!==void 0&&typeof l=="object"&&l!==null&&(l[Tf]=a[Tf]),i[c]!==void 0&&Object.prototype.hasOwnProperty.call(i,c))Array.isArray(i[c])||(i[c]=[i[c]]),i[c].
push(l);else{let d=e.jPath?n.toString():n;e.isArray(c,d,m)?i[c]=[l]:i[c]=l}c!==void 0&&c!==e.textNodeName&&t.pop()}}}return typeof s=="string"?s.length>0&&(i[e.
textNodeName]=s):s!==void 0&&(i[e.textNodeName]=s),i}function v1(r){let e=Object.keys(r);for(let t=0;t<e.length;t++){let n=e[t];if(n!==":@")return n}}function T1(r,e,t,n){
if(e){let s=Object.keys(e),i=s.length;for(let o=0;o<i;o++){let a=s[o],c=a.startsWith(n.attributeNamePrefix)?a.substring(n.attributeNamePrefix.length):a,l=n.jPath?
t.toString()+"."+c:t;n.isArray(a,l,!0,!0)?r[a]=[e[a]]:r[a]=e[a]}}}function M1(r,e){let{textNodeName:t}=e,n=Object.keys(r).length;return!!(n===0||n===1&&(r[t]||typeof r[t]==
"boolean"||r[t]===0))}var hi=class{constructor(e){this.externalEntities={},this.options=hE(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof Uint8Array&&!(typeof Buffer<"u"&&
Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error("XML data is accepted in Strin\
g or Bytes[] form.");if(t){t===!0&&(t={});let i=Sl(e,t);if(i!==!0)throw Error(`${i.err.msg}:${i.err.line}:${i.err.col}`)}let n=new ca(this.options,this.externalEntities),
s=n.parseXml(e);return this.options.preserveOrder||s===void 0?s:Mf(s,this.options,n.matcher,n.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==-1)throw new Error(
"Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){return ft.getMetaDataSymbol()}};function $e(r){return typeof r=="number"&&Object.is(r,-0)?"-0":String(r)}function la(r){return $e(r).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}
function Dl(r){return $e(r).replace(/\]\]>/g,"]]]]><![CDATA[>")}function br(r){return $e(r).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function ys(r,e,t,n,s){
if(!t.sanitizeName)return r;let i=!e&&r[0]==="?",o=i?r.slice(1):r;if(s(o))return r;let a=t.sanitizeName(o,{isAttribute:e,matcher:n.readOnly()});if(typeof a!="st\
ring"||!s(a))throw new Error(`sanitizeName returned an invalid XML name for "${o}"`);return i?"?"+a:a}var O1=`
`;function D1(r,e){if(!Array.isArray(r)||r.length===0)return"1.0";let t=r[0];if(Lf(t)==="?xml"){let s=t[":@"];if(s){let i=e.attributeNamePrefix+"version";if(s[i])
return s[i]}}return"1.0"}function Df(r,e){let t="";e.format&&(t=O1);let n=[];if(e.stopNodes&&Array.isArray(e.stopNodes))for(let a=0;a<e.stopNodes.length;a++){let c=e.
stopNodes[a];typeof c=="string"?n.push(new wt(c)):c instanceof wt&&n.push(c)}let s=D1(r,e),i=Bl("qName",{xmlVersion:s}),o=new Cr;return OE(r,e,t,o,n,i)}function OE(r,e,t,n,s,i){
let o="",a=!1;if(e.maxNestedTags&&n.getDepth()>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(r)){if(r!=null){let c=$e(r);return c=
Of(c,e),c}return""}for(let c=0;c<r.length;c++){let l=r[c],m=Lf(l);if(m===void 0)continue;let p=m===e.textNodeName||m===e.cdataPropName||m===e.commentPropName?m:
ys(m,!1,e,n,i),u=L1(l[":@"],e);n.push(p,u);let h=k1(n,s);if(p===e.textNodeName){let b=l[m];h||(b=e.tagValueProcessor(p,b),b=Of(b,e)),b=$e(b),a&&(o+=t),o+=b,a=!1,
n.pop();continue}else if(p===e.cdataPropName){a&&(o+=t);let b=l[m][0][e.textNodeName],S=Dl(b);o+=`<![CDATA[${S}]]>`,a=!1,n.pop();continue}else if(p===e.commentPropName){
let b=l[m][0][e.textNodeName],S=la(b);o+=t+`<!--${S}-->`,a=!0,n.pop();continue}else if(p[0]==="?"){let b=ME(l[":@"],e,h,n,i);o+=(p==="?xml"?"":t)+`<${p}${b}?>`,
a=!0,n.pop();continue}let g=t;g!==""&&(g+=e.indentBy);let x=ME(l[":@"],e,h,n,i),A=t+`<${p}${x}`,C;h?C=DE(l[m],e,n.getDepth()):C=OE(l[m],e,g,n,s,i),e.unpairedTags.
indexOf(p)!==-1?e.suppressUnpairedNode?o+=A+">":o+=A+"/>":(!C||C.length===0)&&e.suppressEmptyNode?o+=A+"/>":C&&C.endsWith(">")?o+=A+`>${C}${t}</${p}>`:(o+=A+">",
C&&t!==""&&(C.includes("/>")||C.includes("</"))?o+=t+e.indentBy+C+t:o+=C,o+=`</${p}>`),a=!0,n.pop()}return o}function L1(r,e){if(!r||e.ignoreAttributes)return null;
let t={},n=!1;for(let s in r){if(!Object.prototype.hasOwnProperty.call(r,s))continue;let i=s.startsWith(e.attributeNamePrefix)?s.substr(e.attributeNamePrefix.length):
s;t[i]=br(r[s]),n=!0}return n?t:null}function DE(r,e,t=0){if(e.maxNestedTags&&t>e.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(
r))return r!=null?$e(r):"";let n="";for(let s=0;s<r.length;s++){let i=r[s],o=Lf(i);if(o===e.textNodeName)n+=$e(i[o]);else if(o===e.cdataPropName)n+=i[o][0][e.textNodeName];else if(o===
e.commentPropName)n+=i[o][0][e.textNodeName];else{if(o&&o[0]==="?")continue;if(o){let a=_1(i[":@"],e),c=DE(i[o],e,t+1);!c||c.length===0?n+=`<${o}${a}/>`:n+=`<${o}${a}\
>${c}</${o}>`}}}return n}function _1(r,e){let t="";if(r&&!e.ignoreAttributes)for(let n in r){if(!Object.prototype.hasOwnProperty.call(r,n))continue;let s=r[n];s===
!0&&e.suppressBooleanAttributes?t+=` ${n.substr(e.attributeNamePrefix.length)}`:t+=` ${n.substr(e.attributeNamePrefix.length)}="${br(s)}"`}return t}function Lf(r){
let e=Object.keys(r);for(let t=0;t<e.length;t++){let n=e[t];if(Object.prototype.hasOwnProperty.call(r,n)&&n!==":@")return n}}function ME(r,e,t,n,s){let i="";if(r&&
!e.ignoreAttributes)for(let o in r){if(!Object.prototype.hasOwnProperty.call(r,o))continue;let a=o.substr(e.attributeNamePrefix.length),c=t?a:ys(a,!0,e,n,s),l;t?
l=r[o]:(l=e.attributeValueProcessor(o,r[o]),l=Of(l,e)),l===!0&&e.suppressBooleanAttributes?i+=` ${c}`:i+=` ${c}="${br(l)}"`}return i}function k1(r,e){if(!e||e.length===
0)return!1;for(let t=0;t<e.length;t++)if(r.matches(e[t]))return!0;return!1}function Of(r,e){if(r&&r.length>0&&e.processEntities)for(let t=0;t<e.entities.length;t++){
let n=e.entities[t];r=r.replace(n.regex,n.val)}return r}function _f(r){return typeof r=="function"?r:Array.isArray(r)?e=>{for(let t of r)if(typeof t=="string"&&e===t||t instanceof RegExp&&t.test(e))return!0}:()=>!1}var z1={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,
suppressBooleanAttributes:!0,tagValueProcessor:function(r,e){return e},attributeValueProcessor:function(r,e){return e},preserveOrder:!1,commentPropName:!1,unpairedTags:[],
entities:[{regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"\
&apos;"},{regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function gt(r){if(this.
options=Object.assign({},z1,r),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(e=>typeof e=="s\
tring"&&e.startsWith("*.")?".."+e.substring(2):e)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let e=0;e<this.
options.stopNodes.length;e++){let t=this.options.stopNodes[e];typeof t=="string"?this.stopNodeExpressions.push(new wt(t)):t instanceof wt&&this.stopNodeExpressions.
push(t)}this.options.ignoreAttributes===!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=_f(this.options.ignoreAttributes),
this.attrPrefixLen=this.options.attributeNamePrefix.length,this.isAttribute=q1),this.processTextOrObjNode=H1,this.options.format?(this.indentate=F1,this.tagEndChar=
`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}function U1(r,e){let t=r["?xml"];if(t&&typeof t=="object"){if(e.attributesGroupName&&
t[e.attributesGroupName]){let s=t[e.attributesGroupName][e.attributeNamePrefix+"version"];if(s)return s}let n=t[e.attributeNamePrefix+"version"];if(n)return n}return"\
1.0"}gt.prototype.build=function(r){if(this.options.preserveOrder)return Df(r,this.options);{Array.isArray(r)&&this.options.arrayNodeName&&this.options.arrayNodeName.
length>1&&(r={[this.options.arrayNodeName]:r});let e=new Cr,t=U1(r,this.options),n=Bl("qName",{xmlVersion:t});return this.j2x(r,0,e,n).val}};gt.prototype.j2x=function(r,e,t,n){
let s="",i="";if(this.options.maxNestedTags&&t.getDepth()>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");let o=this.options.jPath?t.
toString():t,a=this.checkStopNode(t);for(let c in r){if(!Object.prototype.hasOwnProperty.call(r,c))continue;let m=c===this.options.textNodeName||c===this.options.
cdataPropName||c===this.options.commentPropName||this.options.attributesGroupName&&c===this.options.attributesGroupName||this.isAttribute(c)?c:ys(c,!1,this.options,
t,n);if(typeof r[c]>"u")this.isAttribute(c)&&(i+="");else if(r[c]===null)this.isAttribute(c)||m===this.options.cdataPropName||m===this.options.commentPropName?i+=
"":m[0]==="?"?i+=this.indentate(e)+"<"+m+"?"+this.tagEndChar:i+=this.indentate(e)+"<"+m+"/"+this.tagEndChar;else if(r[c]instanceof Date)i+=this.buildTextValNode(
r[c],m,"",e,t);else if(typeof r[c]!="object"){let d=this.isAttribute(c);if(d&&!this.ignoreAttributesFn(d,o)){let p=ys(d,!0,this.options,t,n);s+=this.buildAttrPairStr(
p,$e(r[c]),a)}else if(!d)if(c===this.options.textNodeName){let p=this.options.tagValueProcessor(c,$e(r[c]));i+=this.replaceEntitiesValue(p)}else{t.push(m);let p=this.
checkStopNode(t);if(t.pop(),p){let u=$e(r[c]);u===""?i+=this.indentate(e)+"<"+m+this.closeTag(m)+this.tagEndChar:i+=this.indentate(e)+"<"+m+">"+u+"</"+m+this.tagEndChar}else
i+=this.buildTextValNode(r[c],m,"",e,t)}}else if(Array.isArray(r[c])){let d=r[c].length,p="",u="";for(let h=0;h<d;h++){let g=r[c][h];if(!(typeof g>"u"))if(g===null)
m[0]==="?"?i+=this.indentate(e)+"<"+m+"?"+this.tagEndChar:i+=this.indentate(e)+"<"+m+"/"+this.tagEndChar;else if(typeof g=="object")if(this.options.oneListGroup){
t.push(m);let x=this.j2x(g,e+1,t,n);t.pop(),p+=x.val,this.options.attributesGroupName&&g.hasOwnProperty(this.options.attributesGroupName)&&(u+=x.attrStr)}else p+=
this.processTextOrObjNode(g,m,e,t,n);else if(this.options.oneListGroup){let x=this.options.tagValueProcessor(m,g);x=this.replaceEntitiesValue(x),x=$e(x),p+=x}else{
t.push(m);let x=this.checkStopNode(t);if(t.pop(),x){let A=$e(g);A===""?p+=this.indentate(e)+"<"+m+this.closeTag(m)+this.tagEndChar:p+=this.indentate(e)+"<"+m+">"+
A+"</"+m+this.tagEndChar}else p+=this.buildTextValNode(g,m,"",e,t)}}this.options.oneListGroup&&(p=this.buildObjectNode(p,m,u,e)),i+=p}else if(this.options.attributesGroupName&&
c===this.options.attributesGroupName){let d=Object.keys(r[c]),p=d.length;for(let u=0;u<p;u++){let h=ys(d[u],!0,this.options,t,n);s+=this.buildAttrPairStr(h,$e(r[c][d[u]]),
a)}}else i+=this.processTextOrObjNode(r[c],m,e,t,n)}return{attrStr:s,val:i}};gt.prototype.buildAttrPairStr=function(r,e,t){return t||(e=this.options.attributeValueProcessor(
r,$e(e)),e=this.replaceEntitiesValue(e)),this.options.suppressBooleanAttributes&&e==="true"?" "+r:" "+r+'="'+br(e)+'"'};function H1(r,e,t,n,s){let i=this.extractAttributes(
r);if(n.push(e,i),this.checkStopNode(n)){let c=this.buildRawContent(r,n.getDepth()),l=this.buildAttributesForStopNode(r);return n.pop(),this.buildObjectNode(c,e,
l,t)}let a=this.j2x(r,t+1,n,s);return n.pop(),e[0]==="?"?this.buildTextValNode("",e,a.attrStr,t,n):r[this.options.textNodeName]!==void 0&&Object.keys(r).length===
1?this.buildTextValNode(r[this.options.textNodeName],e,a.attrStr,t,n):this.buildObjectNode(a.val,e,a.attrStr,t)}gt.prototype.extractAttributes=function(r){if(!r||
typeof r!="object")return null;let e={},t=!1;if(this.options.attributesGroupName&&r[this.options.attributesGroupName]){let n=r[this.options.attributesGroupName];
for(let s in n){if(!Object.prototype.hasOwnProperty.call(n,s))continue;let i=s.startsWith(this.options.attributeNamePrefix)?s.substring(this.options.attributeNamePrefix.
length):s;e[i]=br(n[s]),t=!0}}else for(let n in r){if(!Object.prototype.hasOwnProperty.call(r,n))continue;let s=this.isAttribute(n);s&&(e[s]=br(r[n]),t=!0)}return t?
e:null};gt.prototype.buildRawContent=function(r,e=0){if(this.options.maxNestedTags&&e>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");
if(typeof r=="string")return r;if(typeof r!="object"||r===null)return String(r);if(r[this.options.textNodeName]!==void 0)return r[this.options.textNodeName];let t="";
for(let n in r){if(!Object.prototype.hasOwnProperty.call(r,n)||this.isAttribute(n)||this.options.attributesGroupName&&n===this.options.attributesGroupName)continue;
let s=r[n];if(n===this.options.textNodeName)t+=s;else if(Array.isArray(s)){for(let i of s)if(typeof i=="string"||typeof i=="number")t+=`<${n}>${i}</${n}>`;else if(typeof i==
"object"&&i!==null){let o=this.buildRawContent(i,e+1),a=this.buildAttributesForStopNode(i);o===""?t+=`<${n}${a}/>`:t+=`<${n}${a}>${o}</${n}>`}}else if(typeof s==
"object"&&s!==null){let i=this.buildRawContent(s,e+1),o=this.buildAttributesForStopNode(s);i===""?t+=`<${n}${o}/>`:t+=`<${n}${o}>${i}</${n}>`}else t+=`<${n}>${s}\
</${n}>`}return t};gt.prototype.buildAttributesForStopNode=function(r){if(!r||typeof r!="object")return"";let e="";if(this.options.attributesGroupName&&r[this.options.
attributesGroupName]){let t=r[this.options.attributesGroupName];for(let n in t){if(!Object.prototype.hasOwnProperty.call(t,n))continue;let s=n.startsWith(this.options.
attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):n,i=t[n];i===!0&&this.options.suppressBooleanAttributes?e+=" "+s:e+=" "+s+'="'+br(i)+'\
"'}}else for(let t in r){if(!Object.prototype.hasOwnProperty.call(r,t))continue;let n=this.isAttribute(t);if(n){let s=r[t];s===!0&&this.options.suppressBooleanAttributes?
e+=" "+n:e+=" "+n+'="'+br(s)+'"'}}return e};gt.prototype.buildObjectNode=function(r,e,t,n){if(r==="")return e[0]==="?"?this.indentate(n)+"<"+e+t+"?"+this.tagEndChar:
this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar;if(e[0]==="?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let s="</"+e+this.tagEndChar,i="";
return e[0]==="?"&&(i="?",s=""),(t||t==="")&&r.indexOf("<")===-1?this.indentate(n)+"<"+e+t+i+">"+r+s:this.options.commentPropName!==!1&&e===this.options.commentPropName&&
i.length===0?this.indentate(n)+`<!--${la(r)}-->`+this.newLine:this.indentate(n)+"<"+e+t+i+this.tagEndChar+r+this.indentate(n)+s}};gt.prototype.closeTag=function(r){
let e="";return this.options.unpairedTags.indexOf(r)!==-1?this.options.suppressUnpairedNode||(e="/"):this.options.suppressEmptyNode?e="/":e=`></${r}`,e};gt.prototype.
checkStopNode=function(r){if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return!1;for(let e=0;e<this.stopNodeExpressions.length;e++)if(r.matches(
this.stopNodeExpressions[e]))return!0;return!1};gt.prototype.buildTextValNode=function(r,e,t,n,s){if(this.options.cdataPropName!==!1&&e===this.options.cdataPropName){let i=Dl(r);return this.indentate(n)+`<![C\
DATA[${i}]]>`+this.newLine}else if(this.options.commentPropName!==!1&&e===this.options.commentPropName){let i=la(r);return this.indentate(n)+`<!--${i}-->`+this.
newLine}else{if(e[0]==="?")return this.indentate(n)+"<"+e+t+"?"+this.tagEndChar;{let i=this.options.tagValueProcessor(e,r);return i=this.replaceEntitiesValue(i),
i=$e(i),i===""?this.indentate(n)+"<"+e+t+this.closeTag(e)+this.tagEndChar:this.indentate(n)+"<"+e+t+">"+i+"</"+e+this.tagEndChar}}};gt.prototype.replaceEntitiesValue=
function(r){if(r&&r.length>0&&this.options.processEntities)for(let e=0;e<this.options.entities.length;e++){let t=this.options.entities[e];r=r.replace(t.regex,t.
val)}return r};function F1(r){return this.options.indentBy.repeat(r)}function q1(r){return r.startsWith(this.options.attributeNamePrefix)&&r!==this.options.textNodeName?
r.substr(this.attrPrefixLen):!1}var kf=gt;var LE={validate:Sl};function zE(r){return{attributesGroupName:"$",textNodeName:r.xmlCharKey??"_",ignoreAttributes:!1,suppressBooleanAttributes:!1}}function Q1(r={}){return{...zE(r),
attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,indentBy:"",rootNodeName:r.rootName??"root",cdataPropName:r.cdataPropName??"__cdata"}}function G1(r={}){
return{...zE(r),parseAttributeValue:!1,parseTagValue:!1,attributeNamePrefix:"",stopNodes:r.stopNodes,processEntities:!0,trimValues:!1}}function Ll(r,e={}){let t=Q1(
e),n=new kf(t),s={[t.rootNodeName]:r};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${n.build(s)}`.replace(/\n/g,"")}async function zf(r,e={}){if(!r)
throw new Error("Document is empty");let t=LE.validate(r);if(t!==!0)throw t;let s=new hi(G1(e)).parse(r);if(s["?xml"]&&delete s["?xml"],!e.includeRoot)for(let i of Object.
keys(s)){let o=s[i];return typeof o=="object"?{...o}:o}return s}var _l=We("storage-blob");import{EventEmitter as Y1}from"events";import{Readable as $1}from"node:stream";var kl=class extends $1{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,n){super(
n),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let s=0;for(let i of this.buffers)s+=i.byteLength;
if(s<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&this.push(
null),e||(e=this.readableHighWaterMark);let t=[],n=0;for(;n<e&&this.pushedBytesLength<this.byteLength;){let s=this.byteLength-this.pushedBytesLength,i=this.buffers[this.
bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,o=Math.min(i,s);if(o>e-n){let a=this.byteOffsetInCurrentBuffer+e-n;t.push(this.buffers[this.bufferIndex].
slice(this.byteOffsetInCurrentBuffer,a)),this.pushedBytesLength+=e-n,this.byteOffsetInCurrentBuffer=a,n=e;break}else{let a=this.byteOffsetInCurrentBuffer+o;t.push(
this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,a)),o===i?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
a,this.pushedBytesLength+=o,n+=o}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import j1 from"node:buffer";var zl=j1.constants.MAX_LENGTH,Ul=class{buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,n){this.capacity=e,this.
_size=0;let s=Math.ceil(e/zl);for(let i=0;i<s;i++){let o=i===s-1?e%zl:zl;o===0&&(o=zl),this.buffers.push(Buffer.allocUnsafe(o))}t&&this.fill(t,n)}fill(e,t){this.
_size=Math.min(this.capacity,t);let n=0,s=0,i=0,o=0,a=0;for(;a<this._size;){let c=e[n],l=this.buffers[s],m=c.copy(l,i,o);a+=m,o+=m,i+=m,o===c.length&&(n++,o=0),
i===l.length&&(s++,i=0)}e.splice(0,n),e.length>0&&(e[0]=e[0].slice(o))}getReadableStream(){return new kl(this.buffers,this.size)}};var Hl=class{bufferSize;maxBuffers;readable;outgoingHandler;emitter=new Y1;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,n,s,i,o){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(n<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${n}`);
if(i<=0)throw new RangeError(`concurrency must be larger than 0, current is ${i}`);this.bufferSize=t,this.maxBuffers=n,this.readable=e,this.outgoingHandler=s,this.
concurrency=i,this.encoding=o}async do(){return new Promise((e,t)=>{this.readable.on("data",n=>{n=typeof n=="string"?Buffer.from(n,this.encoding):n,this.appendUnresolvedData(
n),this.resolveData()||this.readable.pause()}),this.readable.on("error",n=>{this.emitter.emit("error",n)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",n=>{this.isError=!0,this.readable.pause(),t(n)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){let n=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>n.getReadableStream(),n.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new Ul(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
let t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(n){this.emitter.emit(
"error",n);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}};import{createRequire as W1}from"node:module";import{dirname as K1}from"node:path";import{fileURLToPath as X1}from"node:url";var J1=typeof process=="object"&&typeof process.
versions=="object"&&typeof process.versions.node=="string",Fl,ql,UE;J1&&(Fl=W1(import.meta.url),ql=X1(import.meta.url),UE=K1(ql));var E5=(()=>{var r=typeof document<
"u"&&document.currentScript?document.currentScript.src:void 0;return typeof ql<"u"&&(r=r||ql),(function(e){e=e||{};var t=typeof e<"u"?e:{},n,s;t.ready=new Promise(
function(f,y){n=f,s=y}),["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppen\
d_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(f=>{Object.getOwnPropertyDescriptor(
t.ready,f)||Object.defineProperty(t.ready,f,{get:()=>Xe("You are getting "+f+" on the Promise object, instead of the instance. Use .then() to get called back wi\
th the instance, see the MODULARIZE docs in src/settings.js"),set:()=>Xe("You are setting "+f+" on the Promise object, instead of the instance. Use .then() to g\
et called back with the instance, see the MODULARIZE docs in src/settings.js")})});var i=Object.assign({},t),o=[],a="./this.program",c=(f,y)=>{throw y},l=typeof window==
"object",m=typeof importScripts=="function",d=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string",p=!l&&!d&&!m;if(t.
ENVIRONMENT)throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONME\
NT=web or -sENVIRONMENT=node)");var u="";function h(f){return t.locateFile?t.locateFile(f,u):u+f}var g,x,A,C;function b(f){if(f instanceof ZA)return;let y=f;f&&
typeof f=="object"&&f.stack&&(y=[f,f.stack]),z("exiting due to exception: "+y)}if(d){if(typeof process>"u"||!process.release||process.release.name!=="node")throw new Error(
"not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace e\
lse - like on the web?)");var S=Fl("fs"),te=Fl("path");m?u=te.dirname(u)+"/":u=UE+"/",g=(f,y)=>(f=Xd(f)?new URL(f):te.normalize(f),S.readFileSync(f,y?void 0:"ut\
f8")),A=f=>{var y=g(f,!0);return y.buffer||(y=new Uint8Array(y)),q(y.buffer),y},x=(f,y,I)=>{f=Xd(f)?new URL(f):te.normalize(f),S.readFile(f,function(L,$){L?I(L):
y($.buffer)})},process.argv.length>1&&(a=process.argv[1].replace(/\\/g,"/")),o=process.argv.slice(2),process.on("uncaughtException",function(f){if(!(f instanceof
ZA))throw f}),process.on("unhandledRejection",function(f){throw f}),c=(f,y)=>{if(Kw())throw process.exitCode=f,y;b(y),process.exit(f)},t.inspect=function(){return"\
[Emscripten Module object]"}}else if(p){if(typeof process=="object"&&typeof Fl=="function"||typeof window=="object"||typeof importScripts=="function")throw new Error(
"not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace e\
lse - like on the web?)");typeof read<"u"&&(g=function(y){return read(y)}),A=function(y){let I;return typeof readbuffer=="function"?new Uint8Array(readbuffer(y)):
(I=read(y,"binary"),q(typeof I=="object"),I)},x=function(y,I,L){setTimeout(()=>I(A(y)),0)},typeof scriptArgs<"u"?o=scriptArgs:typeof arguments<"u"&&(o=arguments),
typeof quit=="function"&&(c=(f,y)=>{b(y),quit(f)}),typeof print<"u"&&(typeof console>"u"&&(console={}),console.log=print,console.warn=console.error=typeof printErr<
"u"?printErr:print)}else if(l||m){if(m?u=self.location.href:typeof document<"u"&&document.currentScript&&(u=document.currentScript.src),r&&(u=r),u.indexOf("blob\
:")!==0?u=u.substr(0,u.replace(/[?#].*/,"").lastIndexOf("/")+1):u="",!(typeof window=="object"||typeof importScripts=="function"))throw new Error("not compiled \
for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on \
the web?)");g=f=>{var y=new XMLHttpRequest;return y.open("GET",f,!1),y.send(null),y.responseText},m&&(A=f=>{var y=new XMLHttpRequest;return y.open("GET",f,!1),y.
responseType="arraybuffer",y.send(null),new Uint8Array(y.response)}),x=(f,y,I)=>{var L=new XMLHttpRequest;L.open("GET",f,!0),L.responseType="arraybuffer",L.onload=
()=>{if(L.status==200||L.status==0&&L.response){y(L.response);return}I()},L.onerror=I,L.send(null)},C=f=>document.title=f}else throw new Error("environment dete\
ction error");var V=t.print||console.log.bind(console),z=t.printErr||console.warn.bind(console);Object.assign(t,i),i=null,CB(),t.arguments&&(o=t.arguments),lr("\
arguments","arguments_"),t.thisProgram&&(a=t.thisProgram),lr("thisProgram","thisProgram"),t.quit&&(c=t.quit),lr("quit","quit_"),q(typeof t.memoryInitializerPrefixURL>
"u","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead"),q(typeof t.pthreadMainPrefixURL>"u","Module.pthreadMainPrefixURL opti\
on was removed, use Module.locateFile instead"),q(typeof t.cdInitializerPrefixURL>"u","Module.cdInitializerPrefixURL option was removed, use Module.locateFile i\
nstead"),q(typeof t.filePackagePrefixURL>"u","Module.filePackagePrefixURL option was removed, use Module.locateFile instead"),q(typeof t.read>"u","Module.read o\
ption was removed (modify read_ in JS)"),q(typeof t.readAsync>"u","Module.readAsync option was removed (modify readAsync in JS)"),q(typeof t.readBinary>"u","Mod\
ule.readBinary option was removed (modify readBinary in JS)"),q(typeof t.setWindowTitle>"u","Module.setWindowTitle option was removed (modify setWindowTitle in \
JS)"),q(typeof t.TOTAL_MEMORY>"u","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY"),lr("read","read_"),lr("readAsync","readAsync"),lr("readBinary","\
readBinary"),lr("setWindowTitle","setWindowTitle");var Nt="IDBFS is no longer included by default; build with -lidbfs.js",Le="PROXYFS is no longer included by d\
efault; build with -lproxyfs.js",Gd="WORKERFS is no longer included by default; build with -lworkerfs.js",sc="NODEFS is no longer included by default; build wit\
h -lnodefs.js";q(!p,"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var $i=16,zw=4;function $Q(f){switch(f){case"\
i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8;default:{
if(f[f.length-1]==="*")return zw;if(f[0]==="i"){let y=Number(f.substr(1));return q(y%8===0,"getNativeTypeSize invalid bits "+y+", type "+f),y/8}return 0}}}function lr(f,y){
Object.getOwnPropertyDescriptor(t,f)||Object.defineProperty(t,f,{configurable:!0,get:function(){Xe("Module."+f+" has been replaced with plain "+y+" (the initial\
 value can be provided on Module, but after startup the value is only looked for on a local variable of that name)")}})}function Uw(f){Object.getOwnPropertyDescriptor(
t,f)&&Xe("`Module."+f+"` was supplied but `"+f+"` not included in INCOMING_MODULE_JS_API")}function QA(f){return f==="FS_createPath"||f==="FS_createDataFile"||f===
"FS_createPreloadedFile"||f==="FS_unlink"||f==="addRunDependency"||f==="FS_createLazyFile"||f==="FS_createDevice"||f==="removeRunDependency"}function Hw(f){typeof globalThis<
"u"&&!Object.getOwnPropertyDescriptor(globalThis,f)&&Object.defineProperty(globalThis,f,{configurable:!0,get:function(){var y="`"+f+"` is a library symbol and n\
ot included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line",I=f;I.startsWith("_")||(I="$"+f),y+=" (e.g.\
 -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+I+")",QA(f)&&(y+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),Xr(y)}})}function Fw(f){
Object.getOwnPropertyDescriptor(t,f)||Object.defineProperty(t,f,{configurable:!0,get:function(){var y="'"+f+"' was not exported. add it to EXPORTED_RUNTIME_METH\
ODS (see the FAQ)";QA(f)&&(y+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"),Xe(y)}})}var qw;t.wasmBinary&&(qw=t.wasmBinary),
lr("wasmBinary","wasmBinary");var Qw=t.noExitRuntime||!0;lr("noExitRuntime","noExitRuntime"),typeof WebAssembly!="object"&&Xe("no native wasm support detected");
var ji,ic=!1,Gw;function q(f,y){f||Xe("Assertion failed"+(y?": "+y:""))}var GA=typeof TextDecoder<"u"?new TextDecoder("utf8"):void 0;function $A(f,y,I){for(var L=y+
I,$=y;f[$]&&!($>=L);)++$;if($-y>16&&f.buffer&&GA)return GA.decode(f.subarray(y,$));for(var Ae="";y<$;){var re=f[y++];if(!(re&128)){Ae+=String.fromCharCode(re);continue}
var j=f[y++]&63;if((re&224)==192){Ae+=String.fromCharCode((re&31)<<6|j);continue}var we=f[y++]&63;if((re&240)==224?re=(re&15)<<12|j<<6|we:((re&248)!=240&&Xr("In\
valid UTF-8 leading byte "+Vi(re)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!"),re=(re&7)<<18|j<<12|we<<6|f[y++]&63),re<65536)
Ae+=String.fromCharCode(re);else{var xn=re-65536;Ae+=String.fromCharCode(55296|xn>>10,56320|xn&1023)}}return Ae}function $w(f,y){return f?$A(Yi,f,y):""}function jA(f,y,I,L){
if(!(L>0))return 0;for(var $=I,Ae=I+L-1,re=0;re<f.length;++re){var j=f.charCodeAt(re);if(j>=55296&&j<=57343){var we=f.charCodeAt(++re);j=65536+((j&1023)<<10)|we&
1023}if(j<=127){if(I>=Ae)break;y[I++]=j}else if(j<=2047){if(I+1>=Ae)break;y[I++]=192|j>>6,y[I++]=128|j&63}else if(j<=65535){if(I+2>=Ae)break;y[I++]=224|j>>12,y[I++]=
128|j>>6&63,y[I++]=128|j&63}else{if(I+3>=Ae)break;j>1114111&&Xr("Invalid Unicode code point "+Vi(j)+" encountered when serializing a JS string to a UTF-8 string\
 in wasm memory! (Valid unicode code points should be in range 0-0x10FFFF)."),y[I++]=240|j>>18,y[I++]=128|j>>12&63,y[I++]=128|j>>6&63,y[I++]=128|j&63}}return y[I]=
0,I-$}function jQ(f,y,I){return q(typeof I=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third parameter that specifies the length of the\
 output buffer!"),jA(f,Yi,y,I)}function jw(f){for(var y=0,I=0;I<f.length;++I){var L=f.charCodeAt(I);L<=127?y++:L<=2047?y+=2:L>=55296&&L<=57343?(y+=4,++I):y+=3}return y}
var YQ,$d,Wr,Yi,Wi,Yw,Kr,Mt,Ki,Xi;function YA(f){$d=f,t.HEAP8=Wr=new Int8Array(f),t.HEAP16=Wi=new Int16Array(f),t.HEAP32=Kr=new Int32Array(f),t.HEAPU8=Yi=new Uint8Array(
f),t.HEAPU16=Yw=new Uint16Array(f),t.HEAPU32=Mt=new Uint32Array(f),t.HEAPF32=Ki=new Float32Array(f),t.HEAPF64=Xi=new Float64Array(f)}var jd=5242880;t.STACK_SIZE&&
q(jd===t.STACK_SIZE,"the stack size can no longer be determined at runtime");var Yd=t.INITIAL_MEMORY||16777216;lr("INITIAL_MEMORY","INITIAL_MEMORY"),q(Yd>=jd,"I\
NITIAL_MEMORY should be larger than STACK_SIZE, was "+Yd+"! (STACK_SIZE="+jd+")"),q(typeof Int32Array<"u"&&typeof Float64Array<"u"&&Int32Array.prototype.subarray!=
null&&Int32Array.prototype.set!=null,"JS engine does not provide full typed array support"),q(!t.wasmMemory,"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMOR\
Y to define wasmMemory externally"),q(Yd==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var WA;function Ww(){
var f=rp();q((f&3)==0),f==0&&(f+=4),Mt[f>>2]=34821223,Mt[f+4>>2]=2310721022,Mt[0]=1668509029}function Wd(){if(!ic){var f=rp();f==0&&(f+=4);var y=Mt[f>>2],I=Mt[f+
4>>2];(y!=34821223||I!=2310721022)&&Xe("Stack overflow! Stack cookie has been overwritten at "+Vi(f)+", expected hex dwords 0x89BACDFE and 0x2135467, but receiv\
ed "+Vi(I)+" "+Vi(y)),Mt[0]!==1668509029&&Xe("Runtime error: The application has corrupted its heap memory area (address zero)!")}}(function(){var f=new Int16Array(
1),y=new Int8Array(f.buffer);if(f[0]=25459,y[0]!==115||y[1]!==99)throw"Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to\
 bypass)"})();var KA=[],XA=[],WQ=[],JA=[],Kd=!1;function Kw(){return Qw}function Xw(){if(t.preRun)for(typeof t.preRun=="function"&&(t.preRun=[t.preRun]);t.preRun.
length;)Zw(t.preRun.shift());Vd(KA)}function Jw(){q(!Kd),Kd=!0,Wd(),Vd(XA)}function Vw(){if(Wd(),t.postRun)for(typeof t.postRun=="function"&&(t.postRun=[t.postRun]);t.
postRun.length;)tB(t.postRun.shift());Vd(JA)}function Zw(f){KA.unshift(f)}function eB(f){XA.unshift(f)}function KQ(f){}function tB(f){JA.unshift(f)}q(Math.imul,
"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),q(Math.fround,"This browser does \
not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),q(Math.clz32,"This browser does not support Math.c\
lz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill"),q(Math.trunc,"This browser does not support Math.trunc(), build with \
LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var jn=0,Yn=null,Ji=null,Us={};function XQ(f){for(var y=f;;){if(!Us[f])return f;f=y+Math.
random()}}function rB(f){jn++,t.monitorRunDependencies&&t.monitorRunDependencies(jn),f?(q(!Us[f]),Us[f]=1,Yn===null&&typeof setInterval<"u"&&(Yn=setInterval(function(){
if(ic){clearInterval(Yn),Yn=null;return}var y=!1;for(var I in Us)y||(y=!0,z("still waiting on run dependencies:")),z("dependency: "+I);y&&z("(end of list)")},1e4))):
z("warning: run dependency added without ID")}function nB(f){if(jn--,t.monitorRunDependencies&&t.monitorRunDependencies(jn),f?(q(Us[f]),delete Us[f]):z("warning\
: run dependency removed without ID"),jn==0&&(Yn!==null&&(clearInterval(Yn),Yn=null),Ji)){var y=Ji;Ji=null,y()}}function Xe(f){t.onAbort&&t.onAbort(f),f="Aborte\
d("+f+")",z(f),ic=!0,Gw=1;var y=new WebAssembly.RuntimeError(f);throw s(y),y}var Ot={error:function(){Xe("Filesystem support (FS) was not included. The problem \
is that you are using files from JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support w\
ith -sFORCE_FILESYSTEM")},init:function(){Ot.error()},createDataFile:function(){Ot.error()},createPreloadedFile:function(){Ot.error()},createLazyFile:function(){
Ot.error()},open:function(){Ot.error()},mkdev:function(){Ot.error()},registerDevice:function(){Ot.error()},analyzePath:function(){Ot.error()},loadFilesFromDB:function(){
Ot.error()},ErrnoError:function(){Ot.error()}};t.FS_createDataFile=Ot.createDataFile,t.FS_createPreloadedFile=Ot.createPreloadedFile;var sB="data:application/oc\
tet-stream;base64,";function iB(f){return f.startsWith(sB)}function Xd(f){return f.startsWith("file://")}function it(f,y){return function(){var I=f,L=y;return y||
(L=t.asm),q(Kd,"native function `"+I+"` called before runtime initialization"),L[f]||q(L[f],"exported native function `"+I+"` not found"),L[f].apply(null,arguments)}}
var Wn;Wn="crc64.wasm",iB(Wn)||(Wn=h(Wn));var VA=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f3\
5/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3\
MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA",
"CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwA\
FJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZ\
F8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCF\
fX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwd\
GVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWN\
rUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX\
3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","A\
FIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyEN\
IAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIY\
QDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANA\
IAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZ\
MDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwD\
IJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/AS\
GlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC\
/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQ\
v8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG\
/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDI\
MgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINE\
DNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgB\
SkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiB\
IdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvA\
yDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgy\
H4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAg\
BSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIY\
oEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGT\
BCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAw\
AhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUED\
IWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EIL\
AEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILg\
EI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgw\
gQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCH\
LBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEI\
NMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAF\
qIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchg\
gFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCD\
vBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4",
"BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSF\
IYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSAS\
CUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQF\
pyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZ\
wFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQF\
IKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBS\
CsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0\
IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhw\
AUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwV\
C/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/\
wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wE\
h2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4\
AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSD\
nBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0Fh\
SHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BS\
AFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAF\
IP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFII\
cGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8G\
NwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNw\
NoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNo\
IAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIA\
UpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlg\
h7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECI\
fEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfY\
BQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQ\
QMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQM\
hgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhh\
gIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwI\
giQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIg\
kA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQ\
J0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsG\
IPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHII\
IHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoH\
IIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJ\
MHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsH\
iCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB",
"yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFK\
QNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQN\
oIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHI\
LsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJ\
qIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqI\
csCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdA\
CINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","I\
NUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQ\
MAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMA\
Ie0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIf\
UHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0H\
IPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVC\
HsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQC\
rSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkw\
h8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiA\
BNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASR\
Q0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAA\
LAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LN\
QIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1k\
BCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgA\
DYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCE\
EQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0B\
CwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeH\
EgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAg\
BCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCAC\
IAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKs\
ksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoAp\
ySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwA\
CwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBE\
Go","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiE\
LC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFI\
QggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmo\
oAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoA\
gwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAs\
gAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEAN\
gKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg",
"IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlc\
ECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAo\
ArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAg\
sgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksN\
ACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIA\
AgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgAN\
AAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","Q\
JqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEE\
AKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBA\
XI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAA\
oAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG\
2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQA\
gAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACK\
AIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgU\
oAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcg\
CGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlc\
ECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdB\
AXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBT\
YCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLB\
AiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGA\
sgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAE\
QQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgC\
UEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF\
+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2A\
gwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0\
AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQa\
iADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgB\
HDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogA\
DYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAk\
AC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZB\
AXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCAC\
EDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2Ahgg\
ByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ\
0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsg\
ByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgAD\
YCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE",
"gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXd\
xNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEEC\
wNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkA\
CQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2A\
hAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGo\
iADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogA\
DYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","A\
DKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQg\
BigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfi\
AEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQg\
ASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIA\
E2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIi\
BkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAg\
AiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAA\
QQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgA\
CgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQ\
hBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BC\
yAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAE\
gAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkA\
QsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsE\
CEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiA\
A0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKA\
IoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQL\
C7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoe\
lttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi\
7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQs\
Czko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvF\
N0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCg\
jwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/\
28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXk\
ZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFH\
bxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJ\
tLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLm\
rvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qm\
NRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJ\
GkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC",
"yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9S\
HGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ\
4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQ\
R7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcI\
V2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJ\
PU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbH\
PqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j\
/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc\
34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhyw\
jGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qG\
QEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHw\
C/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANx\
bb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7m\
FVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hs\
rlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil\
9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg\
1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa\
6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdf\
jTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyj\
x49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wK\
HX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9Fq\
DHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5\
mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C\
+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/o\
DqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9\
lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2\
PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29P\
Y8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg\
41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvj\
yy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOg\
ZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyF\
SK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9\
B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huz\
jjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5\
ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+\
vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g",
"TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiD\
Zmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIP\
gsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOm\
TIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXX\
xAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0\
u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0\
TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","q\
P18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0\
nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy\
4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14ap\
kayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhh\
wuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVM\
hgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhk\
l23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","Wkl\
VWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102n\
AH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59\
Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmS\
NX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLl\
CWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK\
8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGm\
o/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6\
pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7u\
GsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRy\
cBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5Tfx\
W7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPV\
nu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43E\
bzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9\
P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556ba\
ecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnur\
BU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWO\
c7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9D\
qzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZq\
rlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk\
6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7B\
gu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23c\
is8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw",
"bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ\
9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1\
T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqf\
Q3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0\
e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSp\
v+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh\
756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","I\
c0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8y\
fQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUn\
ZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1Tu\
WbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2T\
XU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZ\
oXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abM\
cORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/f\
pip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nIm\
sWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMO\
tw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nq\
phoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQ\
IaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16\
T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT\
4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy\
5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+\
f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vf\
z9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXO\
DLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCf\
C+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVk\
Z1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKb\
OG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY\
39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaV\
MV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOir\
azwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1Y\
wW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ez\
KIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIko\
bw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMB\
u/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7d\
I1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO",
"A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAg\
SAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrV\
F5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklg\
uvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsj\
u3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHp\
J2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0d\
GY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","b\
i7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0p\
DLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU\
9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQM\
TzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAX\
MwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wH\
etz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9\
RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZ\
sCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM\
9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKu\
fiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj\
5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CD\
TI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z\
5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpM\
n2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2f\
aQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGo\
Kxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lE\
IkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephP\
FP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7Gdv\
LW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6u\
oy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTA\
bYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWF\
Mm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2t\
x0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/En\
X9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9U\
wi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDF\
eV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6\
Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2T\
rYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7b\
WNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+",
"MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQ\
YWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx\
9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAA\
AAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2\
l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("");function oB(f){
for(var y=window.atob(f),I=y.length,L=new Uint8Array(I),$=0;$<I;$++)L[$]=y.charCodeAt($);return L}function aB(f){return typeof Buffer=="function"?Buffer.from(VA,
"base64"):oB(VA)}function cB(){return Promise.resolve().then(function(){return aB(Wn)})}function lB(){var f={env:eC,wasi_snapshot_preview1:eC};function y(j,we){
var xn=j.exports;t.asm=xn,ji=t.asm.memory,q(ji,"memory not found in wasm exports"),YA(ji.buffer),WA=t.asm.__indirect_function_table,q(WA,"table not found in was\
m exports"),eB(t.asm.__wasm_call_ctors),nB("wasm-instantiate")}rB("wasm-instantiate");var I=t;function L(j){q(t===I,"the Module object should not be replaced du\
ring async compilation - perhaps the order of HTML elements is wrong?"),I=null,y(j.instance)}function $(j){return cB().then(function(we){return WebAssembly.instantiate(
we,f)}).then(function(we){return we}).then(j,function(we){z("failed to asynchronously prepare wasm: "+we),Xd(Wn)&&z("warning: Loading from a file URI ("+Wn+") i\
s not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-\
in-downloading-or-preparing"),Xe(we)})}function Ae(){return $(L)}if(t.instantiateWasm)try{var re=t.instantiateWasm(f,y);return re}catch(j){z("Module.instantiate\
Wasm callback failed with error: "+j),s(j)}return Ae().catch(s),{}}var Hs,Jd,JQ={};function mB(f,y){throw"Array index "+f+" out of bounds: [0,"+y+")"}function ZA(f){
this.name="ExitStatus",this.message="Program terminated with exit("+f+")",this.status=f}function Vd(f){for(;f.length>0;)f.shift()(t)}function VQ(f,y="i8"){switch(y.
endsWith("*")&&(y="*"),y){case"i1":return Wr[f>>0];case"i8":return Wr[f>>0];case"i16":return Wi[f>>1];case"i32":return Kr[f>>2];case"i64":return Kr[f>>2];case"f\
loat":return Ki[f>>2];case"double":return Xi[f>>3];case"*":return Mt[f>>2];default:Xe("invalid type for getValue: "+y)}return null}function Vi(f){return"0x"+f.toString(
16).padStart(8,"0")}function ZQ(f,y,I="i8"){switch(I.endsWith("*")&&(I="*"),I){case"i1":Wr[f>>0]=y;break;case"i8":Wr[f>>0]=y;break;case"i16":Wi[f>>1]=y;break;case"\
i32":Kr[f>>2]=y;break;case"i64":Jd=[y>>>0,(Hs=y,+Math.abs(Hs)>=1?Hs>0?(Math.min(+Math.floor(Hs/4294967296),4294967295)|0)>>>0:~~+Math.ceil((Hs-+(~~Hs>>>0))/4294967296)>>>
0:0)],Kr[f>>2]=Jd[0],Kr[f+4>>2]=Jd[1];break;case"float":Ki[f>>2]=y;break;case"double":Xi[f>>3]=y;break;case"*":Mt[f>>2]=y;break;default:Xe("invalid type for set\
Value: "+I)}}function Xr(f){Xr.shown||(Xr.shown={}),Xr.shown[f]||(Xr.shown[f]=1,d&&(f="warning: "+f),z(f))}function dB(){Xe("native code called abort()")}function pB(){
return 2147483648}function uB(f){try{return ji.grow(f-$d.byteLength+65535>>>16),YA(ji.buffer),1}catch(y){z("emscripten_realloc_buffer: Attempted to grow heap fr\
om "+$d.byteLength+" bytes to "+f+" bytes, but got error: "+y)}}function fB(f){var y=Yi.length;f=f>>>0,q(f>y);var I=pB();if(f>I)return z("Cannot enlarge memory,\
 asked to go up to "+f+" bytes, but the limit is "+I+" bytes!"),!1;let L=(we,xn)=>we+(xn-we%xn)%xn;for(var $=1;$<=4;$*=2){var Ae=y*(1+.2/$);Ae=Math.min(Ae,f+100663296);
var re=Math.min(I,L(Math.max(f,Ae),65536)),j=uB(re);if(j)return!0}return z("Failed to grow the heap from "+y+" bytes to "+re+" bytes, not enough memory!"),!1}var Zd={
varargs:void 0,get:function(){q(Zd.varargs!=null),Zd.varargs+=4;var f=Kr[Zd.varargs-4>>2];return f},getStr:function(f){var y=$w(f);return y}};function hB(f){Xe(
"fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}function e2(f,y){return q(f==f>>>0||f==(f|0)),q(y===(y|0)),y+2097152>>>0<4194305-!!f?(f>>>0)+y*4294967296:
NaN}function gB(f,y,I,L,$){return 70}var ep=[null,[],[]];function tp(f,y){var I=ep[f];q(I),y===0||y===10?((f===1?V:z)($A(I,0)),I.length=0):I.push(y)}function yB(){
SB(0),ep[1].length&&tp(1,10),ep[2].length&&tp(2,10)}function xB(f,y,I,L){for(var $=0,Ae=0;Ae<I;Ae++){var re=Mt[y>>2],j=Mt[y+4>>2];y+=8;for(var we=0;we<j;we++)tp(
f,Yi[re+we]);$+=j}return Mt[L>>2]=$,0}function AB(f,y,I){var L=I>0?I:jw(f)+1,$=new Array(L),Ae=jA(f,$,0,$.length);return y&&($.length=Ae),$}var t2=!0;function CB(){
Uw("fetchSettings")}var eC={abort:dB,array_bounds_check_error:mB,emscripten_resize_heap:fB,fd_close:hB,fd_seek:gB,fd_write:xB},r2=lB(),n2=t.___wasm_call_ctors=it(
"__wasm_call_ctors"),bB=t._emscripten_bind_VoidPtr___destroy___0=it("emscripten_bind_VoidPtr___destroy___0"),NB=t._emscripten_bind_Crc64Hash_Crc64Hash_0=it("ems\
cripten_bind_Crc64Hash_Crc64Hash_0"),IB=t._emscripten_bind_Crc64Hash_OnAppend_2=it("emscripten_bind_Crc64Hash_OnAppend_2"),PB=t._emscripten_bind_Crc64Hash_OnFinal_3=
it("emscripten_bind_Crc64Hash_OnFinal_3"),EB=t._emscripten_bind_Crc64Hash___destroy___0=it("emscripten_bind_Crc64Hash___destroy___0"),s2=t.___errno_location=it(
"__errno_location"),SB=t._fflush=it("fflush"),i2=t._malloc=it("malloc"),o2=t._free=it("free"),tC=t._emscripten_stack_init=function(){return(tC=t._emscripten_stack_init=
t.asm.emscripten_stack_init).apply(null,arguments)},wB=t._emscripten_stack_get_free=function(){return(wB=t._emscripten_stack_get_free=t.asm.emscripten_stack_get_free).
apply(null,arguments)},BB=t._emscripten_stack_get_base=function(){return(BB=t._emscripten_stack_get_base=t.asm.emscripten_stack_get_base).apply(null,arguments)},
rp=t._emscripten_stack_get_end=function(){return(rp=t._emscripten_stack_get_end=t.asm.emscripten_stack_get_end).apply(null,arguments)},a2=t.stackSave=it("stackS\
ave"),c2=t.stackRestore=it("stackRestore"),l2=t.stackAlloc=it("stackAlloc"),RB=t._emscripten_stack_get_current=function(){return(RB=t._emscripten_stack_get_current=
t.asm.emscripten_stack_get_current).apply(null,arguments)},m2=t.dynCall_jiji=it("dynCall_jiji"),d2=t.___start_em_js=5261488,p2=t.___stop_em_js=5261586,vB=["run",
"UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","add\
RunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_crea\
teDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","registerFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","\
keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMemo\
ry","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6","ine\
tNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sockets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourc\
eLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioCon\
text","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","a\
smjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling",
"readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasm\
Types","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunction",
"reallyNegative","unSign","strLen","reSign","formatString","setValue","getValue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","strin\
gToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnSta\
ck","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","speci\
alHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","reg\
isterWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillD\
eviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFul\
lscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hid\
eEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderTarg\
et","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock",
"fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","regi\
sterBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangl\
eAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmediateW\
rapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCount","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_\
decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapObject\
ForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUnifor\
m","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unico\
de","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];
vB.forEach(Fw);var TB=["zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHos\
tByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutabl\
eName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCa\
llback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI\
53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode",
"sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","str\
Len","reSign","formatString","intArrayToString","AsciiToString","stringToAscii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF3\
2","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress",
"registerKeyEventCallback","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCa\
llback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCall\
back","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallba\
ck","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOl\
dStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlock\
ChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","register\
VisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatte\
ryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnv\
Strings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","except\
ion_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","ems\
criptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscript\
enWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];TB.
forEach(Hw);var oc;Ji=function f(){oc||rC(),oc||(Ji=f)};function MB(){tC(),Ww()}function rC(f){if(f=f||o,jn>0||(MB(),Xw(),jn>0))return;function y(){oc||(oc=!0,t.
calledRun=!0,!ic&&(Jw(),n(t),t.onRuntimeInitialized&&t.onRuntimeInitialized(),q(!t._main,'compiled without a main, but one is present. if you added it from JS, \
use Module["onRuntimeInitialized"]'),Vw()))}t.setStatus?(t.setStatus("Running..."),setTimeout(function(){setTimeout(function(){t.setStatus("")},1),y()},1)):y(),
Wd()}function u2(){var f=V,y=z,I=!1;V=z=L=>{I=!0};try{yB()}catch{}V=f,z=y,I&&(Xr("stdio streams had content in them that was not flushed. you should set EXIT_RU\
NTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc."),Xr("(this may also be due to not including full filesystem support - try buildin\
g with -sFORCE_FILESYSTEM)"))}if(t.preInit)for(typeof t.preInit=="function"&&(t.preInit=[t.preInit]);t.preInit.length>0;)t.preInit.pop()();rC();function Dt(){}Dt.
prototype=Object.create(Dt.prototype),Dt.prototype.constructor=Dt,Dt.prototype.__class__=Dt,Dt.__cache__={},t.WrapperObject=Dt;function ac(f){return(f||Dt).__cache__}
t.getCache=ac;function np(f,y){var I=ac(y),L=I[f];return L||(L=Object.create((y||Dt).prototype),L.ptr=f,I[f]=L)}t.wrapPointer=np;function OB(f,y){return np(f.ptr,
y)}t.castObject=OB,t.NULL=np(0);function DB(f){if(!f.__destroy__)throw"Error: Cannot destroy object. (Did you create it yourself?)";f.__destroy__(),delete ac(f.
__class__)[f.ptr]}t.destroy=DB;function LB(f,y){return f.ptr===y.ptr}t.compare=LB;function _B(f){return f.ptr}t.getPointer=_B;function kB(f){return f.__class__}
t.getClass=kB;var W={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:function(){if(W.needed){for(var f=0;f<W.temps.length;f++)t._free(W.temps[f]);W.temps.length=
0,t._free(W.buffer),W.buffer=0,W.size+=W.needed,W.needed=0}W.buffer||(W.size+=128,W.buffer=t._malloc(W.size),q(W.buffer)),W.pos=0},alloc:function(f,y){q(W.buffer);
var I=y.BYTES_PER_ELEMENT,L=f.length*I;L=L+7&-8;var $;return W.pos+L>=W.size?(q(L>0),W.needed+=L,$=t._malloc(L),W.temps.push($)):($=W.buffer+W.pos,W.pos+=L),$},
copy:function(f,y,I){I>>>=0;var L=y.BYTES_PER_ELEMENT;switch(L){case 2:I>>>=1;break;case 4:I>>>=2;break;case 8:I>>>=3;break}for(var $=0;$<f.length;$++)y[I+$]=f[$]}};
function f2(f){if(typeof f=="string"){var y=AB(f),I=W.alloc(y,Wr);return W.copy(y,Wr,I),I}return f}function h2(f){if(typeof f=="object"){var y=W.alloc(f,Wr);return W.
copy(f,Wr,y),y}return f}function g2(f){if(typeof f=="object"){var y=W.alloc(f,Wi);return W.copy(f,Wi,y),y}return f}function y2(f){if(typeof f=="object"){var y=W.
alloc(f,Kr);return W.copy(f,Kr,y),y}return f}function x2(f){if(typeof f=="object"){var y=W.alloc(f,Ki);return W.copy(f,Ki,y),y}return f}function A2(f){if(typeof f==
"object"){var y=W.alloc(f,Xi);return W.copy(f,Xi,y),y}return f}function Jr(){throw"cannot construct a VoidPtr, no constructor in IDL"}Jr.prototype=Object.create(
Dt.prototype),Jr.prototype.constructor=Jr,Jr.prototype.__class__=Jr,Jr.__cache__={},t.VoidPtr=Jr,Jr.prototype.__destroy__=Jr.prototype.__destroy__=function(){var f=this.
ptr;bB(f)};function ot(){this.ptr=NB(),ac(ot)[this.ptr]=this}return ot.prototype=Object.create(Dt.prototype),ot.prototype.constructor=ot,ot.prototype.__class__=
ot,ot.__cache__={},t.Crc64Hash=ot,ot.prototype.OnAppend=ot.prototype.OnAppend=function(f,y){var I=this.ptr;f&&typeof f=="object"&&(f=f.ptr),y&&typeof y=="object"&&
(y=y.ptr),IB(I,f,y)},ot.prototype.OnFinal=ot.prototype.OnFinal=function(f,y,I){var L=this.ptr;f&&typeof f=="object"&&(f=f.ptr),y&&typeof y=="object"&&(y=y.ptr),
I&&typeof I=="object"&&(I=I.ptr),PB(L,f,y,I)},ot.prototype.__destroy__=ot.prototype.__destroy__=function(){var f=this.ptr;EB(f)},e.ready})})();var D5=4*1024*1024,HE;(function(r){r[r.StreamHeader=0]="StreamHeader",r[r.StreamFooter=1]="StreamFooter",r[r.SegmentHeader=2]="SegmentHeader",r[r.SegmentFooter=
3]="SegmentFooter",r[r.SegmentContent=4]="SegmentContent",r[r.Completed=5]="Completed"})(HE||(HE={}));var FE;(function(r){r[r.StreamHeader=0]="StreamHeader",r[r.StreamFooter=1]="StreamFooter",r[r.SegmentHeader=2]="SegmentHeader",r[r.SegmentFooter=3]="SegmentFoot\
er",r[r.SegmentContent=4]="SegmentContent"})(FE||(FE={}));var Ql=We("core-rest-pipeline");function qE(){return"User-Agent"}function QE(){return qE()}var c9=QE();var Uf=Ge;function ma(r){return vn(r)}function Hf(r){if(r instanceof AbortSignal)return{abortSignal:r};if(r.aborted)return{abortSignal:AbortSignal.abort("reason"in r?r.reason:void 0)};let e=new AbortController,
t=!0;function n(){t&&(r.removeEventListener("abort",s),t=!1)}function s(){e.abort("reason"in r?r.reason:void 0),n()}return r.addEventListener("abort",s),{abortSignal:e.
signal,cleanup:n}}function Ff(){let r=Js();return{async sendRequest(e){let{abortSignal:t,cleanup:n}=e.abortSignal?Hf(e.abortSignal):{};try{return e.abortSignal=t,await r.sendRequest(
e)}finally{n?.()}}}}var SZ=We("core-rest-pipeline retryPolicy");var RZ={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};var qf;function Qf(){return qf||(qf=Ff()),qf}var Nr=class{_nextPolicy;_options;constructor(e,t){this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){this._options.log(
e,t)}};var da=class extends Nr{constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}};var pa=class{create(e,t){return new da(e,t)}};var xs=class extends Nr{sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){return e}};var ua=class extends xs{constructor(e,t){super(e,t)}};var As=class{create(e,t){throw new Error("Method should be implemented in children classes.")}};var oe=class extends As{create(e,t){return new ua(e,t)}};import{createHmac as Nz}from"node:crypto";var fa={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},Q={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"\
Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",
CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified\
-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"\
x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"\
x-ms-copy-source-error-code"};function Gl(r,e,t){let n=new URL(r),s=encodeURIComponent(e),i=t?encodeURIComponent(t):void 0,o=n.search===""?"?":n.search,a=[];for(let c of o.slice(1).split("&"))
if(c){let[l]=c.split("=",2);l!==s&&a.push(c)}return i&&a.push(`${s}=${i}`),n.search=a.length?`?${a.join("&")}`:"",n.toString()}function $l(r,e){let t=new URL(r);return t.hostname=e,t.toString()}function jl(r){try{return new URL(r).pathname}catch{return}}function Yl(r){let e=new URL(r).search;if(!e)return{};e=e.trim(),e=e.startsWith("?")?e.substring(1):e;let t=e.split("&");t=t.filter(s=>{let i=s.indexOf("="),o=s.
lastIndexOf("=");return i>0&&i===o&&o<s.length-1});let n={};for(let s of t){let i=s.split("="),o=i[0],a=i[1];n[o]=a}return n}async function Wl(r,e,t){return new Promise((n,s)=>{let i,o=()=>{i!==void 0&&clearTimeout(i),s(t)};i=setTimeout(()=>{e!==void 0&&e.removeEventListener("abort",o),
n()},r),e!==void 0&&e.addEventListener("abort",o)})}var xz=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,
3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,
3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,
0,1868,0,1872,0]),Az=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),
Cz=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function Kl(r,e){return bz(r,e)?-1:
1}function bz(r,e){let t=[xz,Az,Cz],n=0,s=0,i=0;for(;n<t.length;){if(n===t.length-1&&s!==i)return s>i;let o=s<r.length?t[n][r[s].charCodeAt(0)]:1,a=i<e.length?t[n][e[i].
charCodeAt(0)]:1;if(o===1&&a===1)s=0,i=0,++n;else if(o===a)++s,++i;else if(o===0)++s;else if(a===0)++i;else return o<a}return!1}var ha=class extends xs{factory;constructor(e,t,n){super(e,t),this.factory=n}signRequest(e){e.headers.set(Q.X_MS_DATE,new Date().toUTCString()),e.body&&(typeof e.
body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(Q.CONTENT_LENGTH,Buffer.byteLength(e.body));let t=[e.method.toUpperCase(),this.getHeaderValueToSign(
e,Q.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,Q.CONTENT_ENCODING),this.getHeaderValueToSign(e,Q.CONTENT_LENGTH),this.getHeaderValueToSign(e,Q.CONTENT_MD5),this.
getHeaderValueToSign(e,Q.CONTENT_TYPE),this.getHeaderValueToSign(e,Q.DATE),this.getHeaderValueToSign(e,Q.IF_MODIFIED_SINCE),this.getHeaderValueToSign(e,Q.IF_MATCH),
this.getHeaderValueToSign(e,Q.IF_NONE_MATCH),this.getHeaderValueToSign(e,Q.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,Q.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),n=this.factory.computeHMACSHA256(t);return e.headers.set(Q.AUTHORIZATION,`SharedK\
ey ${this.factory.accountName}:${n}`),e}getHeaderValueToSign(e,t){let n=e.headers.get(t);return!n||t===Q.CONTENT_LENGTH&&n==="0"?"":n}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(s=>s.name.toLowerCase().startsWith(Q.PREFIX_FOR_STORAGE));t.sort((s,i)=>Kl(s.name.toLowerCase(),i.name.toLowerCase())),t=t.
filter((s,i,o)=>!(i>0&&s.name.toLowerCase()===o[i-1].name.toLowerCase()));let n="";return t.forEach(s=>{n+=`${s.name.toLowerCase().trimRight()}:${s.value.trimLeft()}\

`}),n}getCanonicalizedResourceString(e){let t=jl(e.url)||"/",n="";n+=`/${this.factory.accountName}${t}`;let s=Yl(e.url),i={};if(s){let o=[];for(let a in s)if(Object.
prototype.hasOwnProperty.call(s,a)){let c=a.toLowerCase();i[c]=s[a],o.push(c)}o.sort();for(let a of o)n+=`
${a}:${decodeURIComponent(i[a])}`}return n}};var ue=class extends As{accountName;accountKey;constructor(e,t){super(),this.accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new ha(e,t,
this)}computeHMACSHA256(e){return Nz("sha256",this.accountKey).update(e,"utf8").digest("base64")}};var ve=We("storage-common");var qt;(function(r){r[r.EXPONENTIAL=0]="EXPONENTIAL",r[r.FIXED=1]="FIXED"})(qt||(qt={}));var kn={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:qt.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},Iz=new tt("The operatio\
n was aborted."),ga=class extends Nr{retryOptions;constructor(e,t,n=kn){super(e,t),this.retryOptions={retryPolicyType:n.retryPolicyType?n.retryPolicyType:kn.retryPolicyType,
maxTries:n.maxTries&&n.maxTries>=1?Math.floor(n.maxTries):kn.maxTries,tryTimeoutInMs:n.tryTimeoutInMs&&n.tryTimeoutInMs>=0?n.tryTimeoutInMs:kn.tryTimeoutInMs,retryDelayInMs:n.
retryDelayInMs&&n.retryDelayInMs>=0?Math.min(n.retryDelayInMs,n.maxRetryDelayInMs?n.maxRetryDelayInMs:kn.maxRetryDelayInMs):kn.retryDelayInMs,maxRetryDelayInMs:n.
maxRetryDelayInMs&&n.maxRetryDelayInMs>=0?n.maxRetryDelayInMs:kn.maxRetryDelayInMs,secondaryHost:n.secondaryHost?n.secondaryHost:kn.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,n){let s=e.clone(),i=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="HE\
AD"||e.method==="OPTIONS")||n%2===1;i||(s.url=$l(s.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(s.url=Gl(s.url,fa.Parameters.TIMEOUT,
Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let o;try{if(ve.info(`RetryPolicy: =====> Try=${n} ${i?"Primary":"Secondary"}`),o=await this._nextPolicy.
sendRequest(s),!this.shouldRetry(i,n,o))return o;t=t||!i&&o.status===404}catch(a){if(ve.error(`RetryPolicy: Caught error, message: ${a.message}, code: ${a.code}`),
!this.shouldRetry(i,n,o,a))throw a}return await this.delay(i,n,e.abortSignal),this.attemptSendRequest(e,t,++n)}shouldRetry(e,t,n,s){if(t>=this.retryOptions.maxTries)
return ve.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;let i=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED",
"ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(s){for(let o of i)if(s.name.toUpperCase().includes(o)||s.message.toUpperCase().includes(
o)||s.code&&s.code.toString().toUpperCase()===o)return ve.info(`RetryPolicy: Network error ${o} found, will retry.`),!0}if(n||s){let o=n?n.status:s?s.statusCode:
0;if(!e&&o===404)return ve.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(o===503||o===500)return ve.info(`RetryPolicy: Will retry for status\
 code ${o}.`),!0}if(n&&n?.status>=400){let o=n.headers.get(Q.X_MS_CopySourceErrorCode);if(o!==void 0)switch(o){case"InternalError":case"OperationTimedOut":case"\
ServerBusy":return!0}}return s?.code==="PARSE_ERROR"&&s?.message.startsWith('Error "Error: Unclosed root tag')?(ve.info("RetryPolicy: Incomplete XML response li\
kely due to service timeout, will retry."),!0):!1}async delay(e,t,n){let s=0;if(e)switch(this.retryOptions.retryPolicyType){case qt.EXPONENTIAL:s=Math.min((Math.
pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case qt.FIXED:s=this.retryOptions.retryDelayInMs;break}else s=Math.random()*
1e3;return ve.info(`RetryPolicy: Delay for ${s}ms`),Wl(s,n,Iz)}};var ya=class{retryOptions;constructor(e){this.retryOptions=e}create(e,t){return new ga(e,t,this.retryOptions)}};var Pz="storageBrowserPolicy";function GE(){return{name:Pz,async sendRequest(r,e){return e(r)}}}var Ez="StorageCorrectContentLengthPolicy";function $E(){function r(e){e.body&&(typeof e.body=="string"||Buffer.isBuffer(e.body))&&e.body.length>0&&e.headers.set(
Q.CONTENT_LENGTH,Buffer.byteLength(e.body))}return{name:Ez,async sendRequest(e,t){return r(e),t(e)}}}var Sz="storageRetryPolicy",gi={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:qt.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},
wz=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],Bz=new tt("The operation was aborted.");
function jE(r={}){let e=r.retryPolicyType??gi.retryPolicyType,t=r.maxTries??gi.maxTries,n=r.retryDelayInMs??gi.retryDelayInMs,s=r.maxRetryDelayInMs??gi.maxRetryDelayInMs,
i=r.secondaryHost??gi.secondaryHost,o=r.tryTimeoutInMs??gi.tryTimeoutInMs;function a({isPrimaryRetry:l,attempt:m,response:d,error:p}){if(m>=t)return ve.info(`Re\
tryPolicy: Attempt(s) ${m} >= maxTries ${t}, no further try.`),!1;if(p){for(let u of wz)if(p.name.toUpperCase().includes(u)||p.message.toUpperCase().includes(u)||
p.code&&p.code.toString().toUpperCase()===u)return ve.info(`RetryPolicy: Network error ${u} found, will retry.`),!0;if(p?.code==="PARSE_ERROR"&&p?.message.startsWith(
'Error "Error: Unclosed root tag'))return ve.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry."),!0}if(d||p){let u=d?.status??
p?.statusCode??0;if(!l&&u===404)return ve.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(u===503||u===500)return ve.info(`RetryPolicy: Will r\
etry for status code ${u}.`),!0}if(d&&d?.status>=400){let u=d.headers.get(Q.X_MS_CopySourceErrorCode);if(u!==void 0)switch(u){case"InternalError":case"Operation\
TimedOut":case"ServerBusy":return!0}}return!1}function c(l,m){let d=0;if(l)switch(e){case qt.EXPONENTIAL:d=Math.min((Math.pow(2,m-1)-1)*n,s);break;case qt.FIXED:
d=n;break}else d=Math.random()*1e3;return ve.info(`RetryPolicy: Delay for ${d}ms`),d}return{name:Sz,async sendRequest(l,m){o&&(l.url=Gl(l.url,fa.Parameters.TIMEOUT,
String(Math.floor(o/1e3))));let d=l.url,p=i?$l(l.url,i):void 0,u=!1,h=1,g=!0,x,A;for(;g;){let C=u||!p||!["GET","HEAD","OPTIONS"].includes(l.method)||h%2===1;l.url=
C?d:p,x=void 0,A=void 0;try{ve.info(`RetryPolicy: =====> Try=${h} ${C?"Primary":"Secondary"}`),x=await m(l),u=u||!C&&x.status===404}catch(b){if(ma(b))ve.error(`\
RetryPolicy: Caught error, message: ${b.message}, code: ${b.code}`),A=b;else throw ve.error(`RetryPolicy: Caught error, message: ${on(b)}`),b}g=a({isPrimaryRetry:C,
attempt:h,response:x,error:A}),g&&await Wl(c(C,h),l.abortSignal,Bz),h++}if(x)return x;throw A??new Uf("RetryPolicy failed without known error.")}}}import{createHmac as Rz}from"node:crypto";var vz="storageSharedKeyCredentialPolicy";function Gf(r){function e(i){i.headers.set(Q.X_MS_DATE,new Date().toUTCString()),i.body&&(typeof i.body=="string"||Buffer.
isBuffer(i.body))&&i.body.length>0&&i.headers.set(Q.CONTENT_LENGTH,Buffer.byteLength(i.body));let o=[i.method.toUpperCase(),t(i,Q.CONTENT_LANGUAGE),t(i,Q.CONTENT_ENCODING),
t(i,Q.CONTENT_LENGTH),t(i,Q.CONTENT_MD5),t(i,Q.CONTENT_TYPE),t(i,Q.DATE),t(i,Q.IF_MODIFIED_SINCE),t(i,Q.IF_MATCH),t(i,Q.IF_NONE_MATCH),t(i,Q.IF_UNMODIFIED_SINCE),
t(i,Q.RANGE)].join(`
`)+`
`+n(i)+s(i),a=Rz("sha256",r.accountKey).update(o,"utf8").digest("base64");i.headers.set(Q.AUTHORIZATION,`SharedKey ${r.accountName}:${a}`)}function t(i,o){let a=i.
headers.get(o);return!a||o===Q.CONTENT_LENGTH&&a==="0"?"":a}function n(i){let o=[];for(let[c,l]of i.headers)c.toLowerCase().startsWith(Q.PREFIX_FOR_STORAGE)&&o.
push({name:c,value:l});o.sort((c,l)=>Kl(c.name.toLowerCase(),l.name.toLowerCase())),o=o.filter((c,l,m)=>!(l>0&&c.name.toLowerCase()===m[l-1].name.toLowerCase()));
let a="";return o.forEach(c=>{a+=`${c.name.toLowerCase().trimRight()}:${c.value.trimLeft()}
`}),a}function s(i){let o=jl(i.url)||"/",a="";a+=`/${r.accountName}${o}`;let c=Yl(i.url),l={};if(c){let m=[];for(let d in c)if(Object.prototype.hasOwnProperty.call(
c,d)){let p=d.toLowerCase();l[p]=c[d],m.push(p)}m.sort();for(let d of m)a+=`
${d}:${decodeURIComponent(l[d])}`}return a}return{name:vz,async sendRequest(i,o){return e(i),o(i)}}}var Tz="storageRequestFailureDetailsParserPolicy";function YE(){return{name:Tz,async sendRequest(r,e){try{return await e(r)}catch(t){throw typeof t=="object"&&t!==
null&&t.response&&t.response.parsedBody&&t.response.parsedBody.code==="InvalidHeaderValue"&&t.response.parsedBody.HeaderName==="x-ms-version"&&(t.message=`The p\
rovided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage\
-services for additional information.
`),t}}}}import{createHmac as Mz}from"node:crypto";var Xl=class{accountName;userDelegationKey;key;constructor(e,t){this.accountName=e,this.userDelegationKey=t,this.key=Buffer.
from(t.value,"base64")}computeHMACSHA256(e){return Mz("sha256",this.key).update(e,"utf8").digest("base64")}};var Jl="12.31.0",Vl="2026-02-06";var Zl="https://storage.azure.com/.default",cn={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeou\
t"}};var er="",$f="*",Oz=1*1024*1024;var Dz=4*Oz;var WE="AES256",KE="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPT\
Otr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",XE=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Dat\
e","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-requ\
est-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server",
"Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy",
"x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-r\
ange","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-a\
ccount-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-b\
lob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-m\
d5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-\
default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequen\
ce-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-durati\
on","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-ac\
tion","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-si\
nce","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],JE=["comp",
"maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","b\
locklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],VE="BlobUsesCustomerSpecifiedEncryption",ZE="BlobDoesNotUseCustomer\
SpecifiedEncryption",eS=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101",
"11102","11103","11104"];function ln(r){if(!r||typeof r!="object")return!1;let e=r;return Array.isArray(e.factories)&&typeof e.options=="object"&&typeof e.toServiceClientOptions=="funct\
ion"}var xa=class{factories;options;constructor(e,t={}){this.factories=e,this.options=t}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.
factories}}};function Ne(r,e={}){r||(r=new oe);let t=new xa([],e);return t._credential=r,t}function Lz(r){let e=[_z,tS,kz,zz,Uz,Hz,qz];if(r.factories.length){let t=r.
factories.filter(n=>!e.some(s=>s(n)));if(t.length){let n=t.some(s=>Fz(s));return{wrappedPolicies:mf(t),afterRetry:n}}}}function jf(r){let{httpClient:e,...t}=r.options,
n=r._coreHttpClient;n||(n=e?df(e):Qf(),r._coreHttpClient=n);let s=r._corePipeline;if(!s){let i=`azsdk-js-azure-storage-blob/${Jl}`,o=t.userAgentOptions&&t.userAgentOptions.
userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${i}`:`${i}`;s=Wo({...t,loggingOptions:{additionalAllowedHeaderNames:XE,additionalAllowedQueryParameters:JE,
logger:_l.info},userAgentOptions:{userAgentPrefix:o},serializationOptions:{stringifyXML:Ll,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:zf,
serializerOptions:{xml:{xmlCharKey:"#"}}}}),s.removePolicy({phase:"Retry"}),s.removePolicy({name:zu}),s.addPolicy($E()),s.addPolicy(jE(t.retryOptions),{phase:"R\
etry"}),s.addPolicy(YE()),s.addPolicy(GE());let a=Lz(r);a&&s.addPolicy(a.wrappedPolicies,a.afterRetry?{afterPhase:"Retry"}:void 0);let c=Yf(r);Et(c)?s.addPolicy(
ai({credential:c,scopes:t.audience??Zl,challengeCallbacks:{authorizeRequestOnChallenge:Il}}),{phase:"Sign"}):c instanceof ue&&s.addPolicy(Gf({accountName:c.accountName,
accountKey:c.accountKey}),{phase:"Sign"}),r._corePipeline=s}return{...t,allowInsecureConnection:!0,httpClient:n,pipeline:s}}function Yf(r){if(r._credential)return r.
_credential;let e=new oe;for(let t of r.factories)if(Et(t.credential))e=t.credential;else if(tS(t))return t;return e}function tS(r){return r instanceof ue?!0:r.
constructor.name==="StorageSharedKeyCredential"}function _z(r){return r instanceof oe?!0:r.constructor.name==="AnonymousCredential"}function kz(r){return Et(r.credential)}
function zz(r){return r instanceof pa?!0:r.constructor.name==="StorageBrowserPolicyFactory"}function Uz(r){return r instanceof ya?!0:r.constructor.name==="Stora\
geRetryPolicyFactory"}function Hz(r){return r.constructor.name==="TelemetryPolicyFactory"}function Fz(r){return r.constructor.name==="InjectorPolicyFactory"}function qz(r){
let e=["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],
t={sendRequest:async o=>({request:o,headers:o.headers.clone(),status:500})},n={log(o,a){},shouldLog(o){return!1}},i=r.create(t,n).constructor.name;return e.some(
o=>i.startsWith(o))}var rS;(function(r){r.AES256="AES256"})(rS||(rS={}));var nS;(function(r){r.Backup="backup"})(nS||(nS={}));var sS;(function(r){r.NeverExpire="NeverExpire",r.RelativeToCreation=
"RelativeToCreation",r.RelativeToNow="RelativeToNow",r.Absolute="Absolute"})(sS||(sS={}));var iS;(function(r){r.AccountAlreadyExists="AccountAlreadyExists",r.AccountBeingCreated=
"AccountBeingCreated",r.AccountIsDisabled="AccountIsDisabled",r.AuthenticationFailed="AuthenticationFailed",r.AuthorizationFailure="AuthorizationFailure",r.ConditionHeadersNotSupported=
"ConditionHeadersNotSupported",r.ConditionNotMet="ConditionNotMet",r.EmptyMetadataKey="EmptyMetadataKey",r.InsufficientAccountPermissions="InsufficientAccountPe\
rmissions",r.InternalError="InternalError",r.InvalidAuthenticationInfo="InvalidAuthenticationInfo",r.InvalidHeaderValue="InvalidHeaderValue",r.InvalidHttpVerb="\
InvalidHttpVerb",r.InvalidInput="InvalidInput",r.InvalidMd5="InvalidMd5",r.InvalidMetadata="InvalidMetadata",r.InvalidQueryParameterValue="InvalidQueryParameter\
Value",r.InvalidRange="InvalidRange",r.InvalidResourceName="InvalidResourceName",r.InvalidUri="InvalidUri",r.InvalidXmlDocument="InvalidXmlDocument",r.InvalidXmlNodeValue=
"InvalidXmlNodeValue",r.Md5Mismatch="Md5Mismatch",r.MetadataTooLarge="MetadataTooLarge",r.MissingContentLengthHeader="MissingContentLengthHeader",r.MissingRequiredQueryParameter=
"MissingRequiredQueryParameter",r.MissingRequiredHeader="MissingRequiredHeader",r.MissingRequiredXmlNode="MissingRequiredXmlNode",r.MultipleConditionHeadersNotSupported=
"MultipleConditionHeadersNotSupported",r.OperationTimedOut="OperationTimedOut",r.OutOfRangeInput="OutOfRangeInput",r.OutOfRangeQueryParameterValue="OutOfRangeQu\
eryParameterValue",r.RequestBodyTooLarge="RequestBodyTooLarge",r.ResourceTypeMismatch="ResourceTypeMismatch",r.RequestUrlFailedToParse="RequestUrlFailedToParse",
r.ResourceAlreadyExists="ResourceAlreadyExists",r.ResourceNotFound="ResourceNotFound",r.ServerBusy="ServerBusy",r.UnsupportedHeader="UnsupportedHeader",r.UnsupportedXmlNode=
"UnsupportedXmlNode",r.UnsupportedQueryParameter="UnsupportedQueryParameter",r.UnsupportedHttpVerb="UnsupportedHttpVerb",r.AppendPositionConditionNotMet="Append\
PositionConditionNotMet",r.BlobAlreadyExists="BlobAlreadyExists",r.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",r.BlobNotFound="BlobNotFound",r.BlobOverwritten=
"BlobOverwritten",r.BlobTierInadequateForContentLength="BlobTierInadequateForContentLength",r.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncr\
yption",r.BlockCountExceedsLimit="BlockCountExceedsLimit",r.BlockListTooLong="BlockListTooLong",r.CannotChangeToLowerTier="CannotChangeToLowerTier",r.CannotVerifyCopySource=
"CannotVerifyCopySource",r.ContainerAlreadyExists="ContainerAlreadyExists",r.ContainerBeingDeleted="ContainerBeingDeleted",r.ContainerDisabled="ContainerDisable\
d",r.ContainerNotFound="ContainerNotFound",r.ContentLengthLargerThanTierLimit="ContentLengthLargerThanTierLimit",r.CopyAcrossAccountsNotSupported="CopyAcrossAcc\
ountsNotSupported",r.CopyIdMismatch="CopyIdMismatch",r.FeatureVersionMismatch="FeatureVersionMismatch",r.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatc\
h",r.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarlierVersionSnapshotNotAllowed",r.IncrementalCopySourceMustBeSnapshot="IncrementalCop\
ySourceMustBeSnapshot",r.InfiniteLeaseDurationRequired="InfiniteLeaseDurationRequired",r.InvalidBlobOrBlock="InvalidBlobOrBlock",r.InvalidBlobTier="InvalidBlobT\
ier",r.InvalidBlobType="InvalidBlobType",r.InvalidBlockId="InvalidBlockId",r.InvalidBlockList="InvalidBlockList",r.InvalidOperation="InvalidOperation",r.InvalidPageRange=
"InvalidPageRange",r.InvalidSourceBlobType="InvalidSourceBlobType",r.InvalidSourceBlobUrl="InvalidSourceBlobUrl",r.InvalidVersionForPageBlobOperation="InvalidVe\
rsionForPageBlobOperation",r.LeaseAlreadyPresent="LeaseAlreadyPresent",r.LeaseAlreadyBroken="LeaseAlreadyBroken",r.LeaseIdMismatchWithBlobOperation="LeaseIdMism\
atchWithBlobOperation",r.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainerOperation",r.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithL\
easeOperation",r.LeaseIdMissing="LeaseIdMissing",r.LeaseIsBreakingAndCannotBeAcquired="LeaseIsBreakingAndCannotBeAcquired",r.LeaseIsBreakingAndCannotBeChanged="\
LeaseIsBreakingAndCannotBeChanged",r.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannotBeRenewed",r.LeaseLost="LeaseLost",r.LeaseNotPresentWithBlobOperation=
"LeaseNotPresentWithBlobOperation",r.LeaseNotPresentWithContainerOperation="LeaseNotPresentWithContainerOperation",r.LeaseNotPresentWithLeaseOperation="LeaseNot\
PresentWithLeaseOperation",r.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",r.NoAuthenticationInformation="NoAuthenticationInformation",r.NoPendingCopyOperation=
"NoPendingCopyOperation",r.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopyBlob",r.PendingCopyOperation="PendingCopyOperation",r.PreviousSnapshotCannotBeNewer=
"PreviousSnapshotCannotBeNewer",r.PreviousSnapshotNotFound="PreviousSnapshotNotFound",r.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSuppo\
rted",r.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",r.SequenceNumberIncrementTooLarge="SequenceNumberIncrementTooLarge",r.SnapshotCountExceeded=
"SnapshotCountExceeded",r.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",r.SnapshotsPresent="SnapshotsPresent",r.SourceConditionNotMet="SourceCon\
ditionNotMet",r.SystemInUse="SystemInUse",r.TargetConditionNotMet="TargetConditionNotMet",r.UnauthorizedBlobOverwrite="UnauthorizedBlobOverwrite",r.BlobBeingRehydrated=
"BlobBeingRehydrated",r.BlobArchived="BlobArchived",r.BlobNotArchived="BlobNotArchived",r.AuthorizationSourceIPMismatch="AuthorizationSourceIPMismatch",r.AuthorizationProtocolMismatch=
"AuthorizationProtocolMismatch",r.AuthorizationPermissionMismatch="AuthorizationPermissionMismatch",r.AuthorizationServiceMismatch="AuthorizationServiceMismatch",
r.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",r.BlobAccessTierNotSupportedForAccountType="BlobAccessTierNotSupportedForAccountType"})(
iS||(iS={}));var Rt={};QB(Rt,{AccessPolicy:()=>eU,AppendBlobAppendBlockExceptionHeaders:()=>uy,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>hy,AppendBlobAppendBlockFromUrlHeaders:()=>fy,
AppendBlobAppendBlockHeaders:()=>py,AppendBlobCreateExceptionHeaders:()=>dy,AppendBlobCreateHeaders:()=>my,AppendBlobSealExceptionHeaders:()=>yy,AppendBlobSealHeaders:()=>gy,
ArrowConfiguration:()=>fU,ArrowField:()=>hU,BlobAbortCopyFromURLExceptionHeaders:()=>kg,BlobAbortCopyFromURLHeaders:()=>_g,BlobAcquireLeaseExceptionHeaders:()=>bg,
BlobAcquireLeaseHeaders:()=>Cg,BlobBreakLeaseExceptionHeaders:()=>Rg,BlobBreakLeaseHeaders:()=>Bg,BlobChangeLeaseExceptionHeaders:()=>wg,BlobChangeLeaseHeaders:()=>Sg,
BlobCopyFromURLExceptionHeaders:()=>Lg,BlobCopyFromURLHeaders:()=>Dg,BlobCreateSnapshotExceptionHeaders:()=>Tg,BlobCreateSnapshotHeaders:()=>vg,BlobDeleteExceptionHeaders:()=>ig,
BlobDeleteHeaders:()=>sg,BlobDeleteImmutabilityPolicyExceptionHeaders:()=>hg,BlobDeleteImmutabilityPolicyHeaders:()=>fg,BlobDownloadExceptionHeaders:()=>tg,BlobDownloadHeaders:()=>tm,
BlobFlatListSegment:()=>tU,BlobGetAccountInfoExceptionHeaders:()=>Hg,BlobGetAccountInfoHeaders:()=>Ug,BlobGetPropertiesExceptionHeaders:()=>ng,BlobGetPropertiesHeaders:()=>rg,
BlobGetTagsExceptionHeaders:()=>Qg,BlobGetTagsHeaders:()=>qg,BlobHierarchyListSegment:()=>iU,BlobItemInternal:()=>rU,BlobName:()=>nU,BlobPrefix:()=>oU,BlobPropertiesInternal:()=>sU,
BlobQueryExceptionHeaders:()=>Fg,BlobQueryHeaders:()=>nm,BlobReleaseLeaseExceptionHeaders:()=>Ig,BlobReleaseLeaseHeaders:()=>Ng,BlobRenewLeaseExceptionHeaders:()=>Eg,
BlobRenewLeaseHeaders:()=>Pg,BlobServiceProperties:()=>Aa,BlobServiceStatistics:()=>Wf,BlobSetExpiryExceptionHeaders:()=>lg,BlobSetExpiryHeaders:()=>cg,BlobSetHttpHeadersExceptionHeaders:()=>dg,
BlobSetHttpHeadersHeaders:()=>mg,BlobSetImmutabilityPolicyExceptionHeaders:()=>ug,BlobSetImmutabilityPolicyHeaders:()=>pg,BlobSetLegalHoldExceptionHeaders:()=>yg,
BlobSetLegalHoldHeaders:()=>gg,BlobSetMetadataExceptionHeaders:()=>Ag,BlobSetMetadataHeaders:()=>xg,BlobSetTagsExceptionHeaders:()=>$g,BlobSetTagsHeaders:()=>Gg,
BlobSetTierExceptionHeaders:()=>zg,BlobSetTierHeaders:()=>rm,BlobStartCopyFromURLExceptionHeaders:()=>Og,BlobStartCopyFromURLHeaders:()=>Mg,BlobTag:()=>Vz,BlobTags:()=>ba,
BlobUndeleteExceptionHeaders:()=>ag,BlobUndeleteHeaders:()=>og,Block:()=>aU,BlockBlobCommitBlockListExceptionHeaders:()=>wy,BlockBlobCommitBlockListHeaders:()=>Sy,
BlockBlobGetBlockListExceptionHeaders:()=>Ry,BlockBlobGetBlockListHeaders:()=>By,BlockBlobPutBlobFromUrlExceptionHeaders:()=>by,BlockBlobPutBlobFromUrlHeaders:()=>Cy,
BlockBlobStageBlockExceptionHeaders:()=>Iy,BlockBlobStageBlockFromURLExceptionHeaders:()=>Ey,BlockBlobStageBlockFromURLHeaders:()=>Py,BlockBlobStageBlockHeaders:()=>Ny,
BlockBlobUploadExceptionHeaders:()=>Ay,BlockBlobUploadHeaders:()=>xy,BlockList:()=>th,BlockLookupList:()=>eh,ClearRange:()=>lU,ContainerAcquireLeaseExceptionHeaders:()=>Hh,
ContainerAcquireLeaseHeaders:()=>Uh,ContainerBreakLeaseExceptionHeaders:()=>jh,ContainerBreakLeaseHeaders:()=>$h,ContainerChangeLeaseExceptionHeaders:()=>Wh,ContainerChangeLeaseHeaders:()=>Yh,
ContainerCreateExceptionHeaders:()=>Ch,ContainerCreateHeaders:()=>Ah,ContainerDeleteExceptionHeaders:()=>Ph,ContainerDeleteHeaders:()=>Ih,ContainerFilterBlobsExceptionHeaders:()=>zh,
ContainerFilterBlobsHeaders:()=>kh,ContainerGetAccessPolicyExceptionHeaders:()=>Bh,ContainerGetAccessPolicyHeaders:()=>wh,ContainerGetAccountInfoExceptionHeaders:()=>eg,
ContainerGetAccountInfoHeaders:()=>Zh,ContainerGetPropertiesExceptionHeaders:()=>Nh,ContainerGetPropertiesHeaders:()=>bh,ContainerItem:()=>Kz,ContainerListBlobFlatSegmentExceptionHeaders:()=>Xh,
ContainerListBlobFlatSegmentHeaders:()=>Kh,ContainerListBlobHierarchySegmentExceptionHeaders:()=>Vh,ContainerListBlobHierarchySegmentHeaders:()=>Jh,ContainerProperties:()=>Xz,
ContainerReleaseLeaseExceptionHeaders:()=>qh,ContainerReleaseLeaseHeaders:()=>Fh,ContainerRenameExceptionHeaders:()=>Dh,ContainerRenameHeaders:()=>Oh,ContainerRenewLeaseExceptionHeaders:()=>Gh,
ContainerRenewLeaseHeaders:()=>Qh,ContainerRestoreExceptionHeaders:()=>Mh,ContainerRestoreHeaders:()=>Th,ContainerSetAccessPolicyExceptionHeaders:()=>vh,ContainerSetAccessPolicyHeaders:()=>Rh,
ContainerSetMetadataExceptionHeaders:()=>Sh,ContainerSetMetadataHeaders:()=>Eh,ContainerSubmitBatchExceptionHeaders:()=>_h,ContainerSubmitBatchHeaders:()=>Lh,CorsRule:()=>jz,
DelimitedTextConfiguration:()=>pU,FilterBlobItem:()=>Jz,FilterBlobSegment:()=>Ca,GeoReplication:()=>Wz,JsonTextConfiguration:()=>uU,KeyInfo:()=>Xf,ListBlobsFlatSegmentResponse:()=>Vf,
ListBlobsHierarchySegmentResponse:()=>Zf,ListContainersSegmentResponse:()=>Kf,Logging:()=>Qz,Metrics:()=>$z,PageBlobClearPagesExceptionHeaders:()=>Jg,PageBlobClearPagesHeaders:()=>Xg,
PageBlobCopyIncrementalExceptionHeaders:()=>ly,PageBlobCopyIncrementalHeaders:()=>cy,PageBlobCreateExceptionHeaders:()=>Yg,PageBlobCreateHeaders:()=>jg,PageBlobGetPageRangesDiffExceptionHeaders:()=>ny,
PageBlobGetPageRangesDiffHeaders:()=>ry,PageBlobGetPageRangesExceptionHeaders:()=>ty,PageBlobGetPageRangesHeaders:()=>ey,PageBlobResizeExceptionHeaders:()=>iy,PageBlobResizeHeaders:()=>sy,
PageBlobUpdateSequenceNumberExceptionHeaders:()=>ay,PageBlobUpdateSequenceNumberHeaders:()=>oy,PageBlobUploadPagesExceptionHeaders:()=>Kg,PageBlobUploadPagesFromURLExceptionHeaders:()=>Zg,
PageBlobUploadPagesFromURLHeaders:()=>Vg,PageBlobUploadPagesHeaders:()=>Wg,PageList:()=>em,PageRange:()=>cU,QueryFormat:()=>dU,QueryRequest:()=>rh,QuerySerialization:()=>mU,
RetentionPolicy:()=>Gz,ServiceFilterBlobsExceptionHeaders:()=>xh,ServiceFilterBlobsHeaders:()=>yh,ServiceGetAccountInfoExceptionHeaders:()=>fh,ServiceGetAccountInfoHeaders:()=>uh,
ServiceGetPropertiesExceptionHeaders:()=>oh,ServiceGetPropertiesHeaders:()=>ih,ServiceGetStatisticsExceptionHeaders:()=>ch,ServiceGetStatisticsHeaders:()=>ah,ServiceGetUserDelegationKeyExceptionHeaders:()=>ph,
ServiceGetUserDelegationKeyHeaders:()=>dh,ServiceListContainersSegmentExceptionHeaders:()=>mh,ServiceListContainersSegmentHeaders:()=>lh,ServiceSetPropertiesExceptionHeaders:()=>sh,
ServiceSetPropertiesHeaders:()=>nh,ServiceSubmitBatchExceptionHeaders:()=>gh,ServiceSubmitBatchHeaders:()=>hh,SignedIdentifier:()=>Zz,StaticWebsite:()=>Yz,StorageError:()=>E,
UserDelegationKey:()=>Jf});var Aa={serializedName:"BlobServiceProperties",xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProper\
ties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"\
HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"\
Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"\
Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{
serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{serializedName:"Stati\
cWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},Qz={serializedName:"Logging",type:{name:"Composite",className:"Logging",
modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{serializedName:"Delete",required:!0,xmlName:"\
Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{serializedName:"Write",required:!0,xmlName:"\
Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},
Gz={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"\
Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},$z={serializedName:"Metrics",
type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"E\
nabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{
serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},jz={serializedName:"CorsRule",type:{name:"Com\
posite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{name:"String"}},allowedMethods:{
serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",required:!0,xmlName:"\
AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{name:"String"}},maxAgeInSeconds:{
constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},Yz={serializedName:"StaticWebsi\
te",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},indexDocument:{
serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"ErrorDocument404Path",xmlName:"ErrorDocument4\
04Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultIndexDocumentPath",type:{name:"String"}}}}},E={
serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"Message",xmlName:"Message",type:{name:"S\
tring"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{serializedName:"C\
opySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",xmlName:"CopySourceError\
Message",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"AuthenticationErrorDe\
tail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},Wf={serializedName:"BlobServiceStatistics",xmlName:"StorageServiceStats",type:{name:"Composit\
e",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplication",type:{name:"Composite",className:"\
GeoReplication"}}}}},Wz={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{status:{serializedName:"Status",required:!0,
xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"LastSyncTime",required:!0,xmlName:"LastSyncTim\
e",type:{name:"DateTimeRfc1123"}}}}},Kf={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListConta\
inersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"Str\
ing"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{
serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",required:!0,xmlName:"Containers",xmlIsWrapped:!0,
xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"\
NextMarker",type:{name:"String"}}}}},Kz={serializedName:"ContainerItem",xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{
serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"\
Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerPropert\
ies"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}},Xz={serializedName:"ContainerProperties",
type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",
type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available",
"leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fix\
ed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"\
HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boo\
lean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"\
DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"\
DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}},Xf={serializedName:"KeyInfo",type:{
name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"\
Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}}}}},Jf={serializedName:"UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{
signedObjectId:{serializedName:"SignedOid",required:!0,xmlName:"SignedOid",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:!0,xmlName:"\
SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",required:!0,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"\
SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"String"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"\
String"}},signedVersion:{serializedName:"SignedVersion",required:!0,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"\
Value",type:{name:"String"}}}}},Ca={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{
serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,
xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{
type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Jz={serializedName:"\
FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"\
String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{
name:"Composite",className:"BlobTags"}}}}},ba={serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{
serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"B\
lobTag"}}}}}}},Vz={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"\
Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},Zz={serializedName:"SignedIdentifier",xmlName:"Sig\
nedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{
serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}},eU={serializedName:"AccessPolicy",type:{name:"Composit\
e",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"\
Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{name:"String"}}}}},Vf={serializedName:"ListBlobsFlatSegmentRes\
ponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEnd\
point",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"Containe\
rName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"M\
arker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blob\
s",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},tU={serializedName:"\
BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"\
BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},rU={serializedName:"BlobItemInternal",
xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"\
BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snap\
shot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",
xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesI\
nternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"\
Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dicti\
onary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}},nU={serializedName:"\
BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},
content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},sU={serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{
name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc11\
23"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"\
Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-T\
ype",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{
serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"By\
teArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{serializedName:"Cache-Cont\
rol",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"\
LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"\
Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enu\
m",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",xmlName:"\
CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",type:{name:"\
String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{serializedName:"CopyCompletionTime",xmlName:"\
CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"CopyStatusDescription",type:{name:"Str\
ing"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"\
IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P2\
0","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{
name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pe\
nding-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"\
String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChang\
eTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{serializedName:"\
Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"\
RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"LastAccessTime",xmlName:"La\
stAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{
name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Muta\
ble","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},Zf={serializedName:"ListBlobsHierarchySegmentRes\
ponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"Servi\
ceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"Con\
tainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"\
Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},iU={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"\
BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",
element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},oU={serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},eh={serializedName:"BlockLookupList",xmlName:"BlockList",type:{name:"\
Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{name:"Sequenc\
e",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"Sequence",element:{
type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"String"}}}}}}},th={serializedName:"\
BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:!0,
xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"\
UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},aU={serializedName:"Blo\
ck",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},size:{serializedName:"\
Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},em={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{
serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{
serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},cU={serializedName:"PageRange",xmlName:"PageRange",type:{name:"Composite",className:"P\
ageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{
name:"Number"}}}}},lU={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{start:{serializedName:"St\
art",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},rh={serializedName:"QueryReq\
uest",xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,xmlName:"QueryTy\
pe",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"Inp\
utSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",
xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},mU={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},dU={serializedName:"Qu\
eryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}},pU={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfigurat\
ion",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",
xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"\
EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},uU={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},fU={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",
className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},hU={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowF\
ield",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"Strin\
g"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},nh={
serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},sh={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ih={serializedName:"Service_getPropertiesHeaders",
type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-re\
quest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versio\
n",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},oh={serializedName:"\
Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ah={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetSta\
tisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ch={serializedName:"\
Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},lh={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"Servi\
ceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mh={serializedName:"Service_listContainersSegment\
ExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},dh={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKey\
Headers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ph={serializedName:"\
Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},uh={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"Service\
GetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},fh={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hh={serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"\
ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x\
-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}}}}},gh={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yh={serializedName:"Service_filterBlobsHeaders",type:{name:"Compo\
site",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}},xh={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ah={serializedName:"Container_createHeaders",type:{
name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Ch={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeader\
s",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bh={serializedName:"Container_getPropertiesHe\
aders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",
xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"\
Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available",
"leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked",
"unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-re\
quest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enu\
m",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"\
Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-\
default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-\
override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-w\
ith-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-m\
s-error-code",type:{name:"String"}}}}},Nh={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ih={serializedName:"Container_dele\
teHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ph={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"Container\
DeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Eh={serializedName:"Cont\
ainer_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sh={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
wh={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bh={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"C\
omposite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},Rh={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vh={serializedName:"Container_setAccessP\
olicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Th={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mh={serializedName:"Containe\
r_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Oh={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Dh={serializedName:"Containe\
r_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Lh={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},_h={serializedName:"Container_submitBatchExceptionHeaders",
type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},kh={serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},zh={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Uh={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Hh={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Fh={serializedName:"Container_releaseLeaseHeader\
s",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},qh={serializedName:"Container\
_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qh={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHe\
aders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Gh={serializedName:"\
Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$h={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLe\
aseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modifie\
d",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},jh={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yh={serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"\
ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Wh={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kh={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Compos\
ite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xh={serializedName:"Container_listBlobFl\
atSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jh={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"Cont\
ainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vh={serializedName:"Container_listBlobHi\
erarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zh={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Conta\
inerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},eg={serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",
className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
tm={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{
serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-\
ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"\
Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-\
range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-contr\
ol",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"N\
umber"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"\
x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutabili\
ty-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mo\
de",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-cont\
ent-crc64",type:{name:"ByteArray"}}}}},tg={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rg={serializedName:"Blob_getPropertiesHeaders",type:{name:"Compos\
ite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{
serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-m\
s-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-\
or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",
value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","Appen\
dBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duratio\
n",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",
type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-statu\
s",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current\
-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-seale\
d",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High",
"Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ng={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sg={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms\
-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ig={serializedName:"\
Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},og={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ag={serializedName:"Blob_undeleteExcepti\
onHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},cg={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},lg={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mg={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Compo\
site",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last\
-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-num\
ber",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dg={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pg={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmut\
abilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"\
x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutab\
ility-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},ug={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},fg={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},hg={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gg={serializedName:"Blob_setLegal\
HoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},yg={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"Blob\
SetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xg={serializedName:"\
Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Ag={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cg={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"\
BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},bg={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ng={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"\
BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Ig={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pg={
serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"\
x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Eg={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sg={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},wg={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bg={serializedName:"Blob_breakLe\
aseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Rg={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vg={serializedName:"Blob_createSna\
pshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},Tg={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mg={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Com\
posite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-st\
atus",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Og={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x\
-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Dg={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x\
-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-conte\
nt-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lg={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"Blob\
CopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},_g={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},kg={serializedName:"\
Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rm={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error\
-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zg={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ug={serializedName:"Blob_getAccountIn\
foHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms\
-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{
serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStor\
age"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},Hg={serializedName:"Blob_ge\
tAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},nm={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"\
cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"\
accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blo\
b-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms\
-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-co\
ntent-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},Fg={serializedName:"Blob_queryExceptionHeaders",type:{
name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
qg={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-req\
uest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qg={serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"\
BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gg={serializedName:"\
Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$g={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetT\
agsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jg={serializedName:"PageBlo\
b_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-req\
uest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yg={serializedName:"PageBlob_createExceptionHeaders",type:{name:"\
Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Wg={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"cont\
ent-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-c\
lient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Strin\
g"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Kg={serializedName:"PageBlob\
_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xg={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jg={serializedName:"\
PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vg={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUpl\
oadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequ\
ence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zg={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",
type:{name:"Composite",className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},ey={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},ty={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ry={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"\
Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTi\
meRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-co\
ntent-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ny={serializedName:"\
PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sy={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResize\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},iy={serializedName:"PageBlob_resizeExcep\
tionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},oy={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ay={serializedName:"PageBlob_updateSequenceNumberExceptio\
nHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},cy={serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ly={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobC\
opyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},my={serializedName:"\
AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"con\
tent-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encrypti\
on-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dy={serializedName:"AppendBlob_createExcept\
ionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},py={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-app\
end-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"\
Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},uy={serializedName:"\
AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fy={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"App\
endBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"\
x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"S\
tring"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hy={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"\
AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},gy={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"Appen\
dBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-m\
odified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"\
Boolean"}}}}},yy={serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xy={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"\
BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ay={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"Bloc\
kBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cy={serializedName:"\
BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTime\
Rfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},by={serializedName:"\
BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-err\
or-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},
Ny={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"cont\
ent-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"St\
ring"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-\
ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Iy={serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Py={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composit\
e",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ey={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",
type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Sy={serializedName:"BlockBlob_commitBlockListHeade\
rs",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-cl\
ient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wy={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"Bl\
ockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},By={serializedName:"\
BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"\
content-type",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ry={serializedName:"BlockBlob_getBlockLi\
stExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}};var Ir={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},oS={parameterPath:"\
blobServiceProperties",mapper:Aa},Qt={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},
w={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},Na={parameterPath:"restype",mapper:{defaultValue:"\
service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Gt={parameterPath:"comp",mapper:{defaultValue:"properties",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},B={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},serializedName:"timeout",xmlName:"timeout",
type:{name:"Number"}}},R={parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:!0,serializedName:"x-ms-version",type:{name:"String"}}},v={parameterPath:[
"options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}}},O={parameterPath:"accept",mapper:{
defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},aS={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Ia={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Pa={
parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},Pr={parameterPath:["options","marker"],mapper:{serializedName:"\
marker",xmlName:"marker",type:{name:"String"}}},Er={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},serializedName:"maxresults",
xmlName:"maxresults",type:{name:"Number"}}},cS={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListConta\
inersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},collectionFormat:"CSV"},lS={parameterPath:"\
keyInfo",mapper:Xf},mS={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"comp",type:{name:"String"}}},yi={parameterPath:"\
restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},sm={parameterPath:"body",mapper:{serializedName:"body",required:!0,
xmlName:"body",type:{name:"Stream"}}},im={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ze={parameterPath:"\
contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},om={parameterPath:"multipartContentType",mapper:{
serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},am={parameterPath:"comp",mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},cm={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{name:"String"}}},Ue={parameterPath:"rest\
ype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Ke={parameterPath:["options","metadata"],mapper:{serializedName:"\
x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"String"}}}}},vy={parameterPath:["options","access"],
mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}}},dS={parameterPath:["o\
ptions","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{
name:"String"}}},pS={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-ov\
erride",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}},G={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},H={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"\
If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},F={parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{
serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},lm={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Ty={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,serializedName:"comp",type:{name:"String"}}},uS={
parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier",type:{
name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},mm={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},fS={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",xmlName:"x-ms-deleted-con\
tainer-name",type:{name:"String"}}},hS={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms-deleted-container-version",xmlName:"x-m\
s-deleted-container-version",type:{name:"String"}}},gS={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,serializedName:"comp",type:{name:"Strin\
g"}}},yS={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-ms-source-container-name",type:{name:"S\
tring"}}},xS={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}},$t={
parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dm={parameterPath:"action",mapper:{defaultValue:"ac\
quire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},pm={parameterPath:["options","duration"],mapper:{serializedName:"x-ms-lease-durat\
ion",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},um={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"x-ms-proposed-lease-id",xmlName:"\
x-ms-proposed-lease-id",type:{name:"String"}}},fm={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"x-ms-lease-action",type:{
name:"String"}}},zn={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"String"}}},hm={parameterPath:"\
action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},gm={parameterPath:"action",mapper:{defaultValue:"br\
eak",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},ym={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-brea\
k-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},xm={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"x-ms-l\
ease-action",type:{name:"String"}}},Am={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed-lease\
-id",type:{name:"String"}}},My={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{
name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","leg\
alhold","deletedwithversions"]}}}},collectionFormat:"CSV"},Oy={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{
name:"String"}}},AS={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},nt={parameterPath:["opt\
ions","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}},Sr={parameterPath:["options","versionId"],mapper:{serializedName:"\
versionid",xmlName:"versionid",type:{name:"String"}}},Cs={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"\
String"}}},CS={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"\
Boolean"}}},bS={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{
name:"Boolean"}}},fe={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"\
String"}}},he={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}}},ge={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption\
-algorithm",type:{name:"String"}}},K={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{
name:"String"}}},X={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"\
String"}}},Y={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},
NS={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:[
"include","only"]}}},IS={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}},PS={parameterPath:"\
comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},ES={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-ex\
piry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},SS={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",
xmlName:"x-ms-expiry-time",type:{name:"String"}}},wr={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-con\
trol",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},Br={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-bl\
ob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},Rr={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},vr={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"\
x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},Tr={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{
serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},Mr={parameterPath:["options","blobHttpHeaders","blobCont\
entDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},Dy={parameterPath:"comp",
mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},tr={parameterPath:["options","immutabilityPolicyExpiry"],
mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},rr={parameterPath:["o\
ptions","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}}},wS={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},BS={parameterPath:"\
legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},Se={parameterPath:["options","encryptionScope"],
mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},RS={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},mn={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"\
Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},Ly={parameterPath:["options","rehydratePr\
iority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Or={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-sinc\
e",type:{name:"DateTimeRfc1123"}}},Dr={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-\
if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Lr={parameterPath:["options","sourceModifiedAccessConditions","so\
urceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},_r={parameterPath:["options","sourceModifiedAc\
cessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},Cm={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},bs={
parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},nr={parameterPath:["options",
"blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},vS={parameterPath:["options","sealBlob"],mapper:{serializedName:"\
x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},kr={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-m\
s-legal-hold",type:{name:"Boolean"}}},TS={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"\
String"}}},dn={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteA\
rray"}}},pn={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",
type:{name:"String"}}},bm={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",
type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},un={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"\
x-ms-file-request-intent",type:{name:"String"}}},MS={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
OS={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},DS={parameterPath:"\
copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},LS={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},_S={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},kS={parameterPath:["options","queryRequest"],mapper:rh},zS={parameterPath:"\
comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},_y={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},ky={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if\
-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},zy={parameterPath:["options","blobModifiedAccessConditions","ifUnmodified\
Since"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Uy={parameterPath:["optio\
ns","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},Hy={parameterPath:[
"options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},
US={parameterPath:["options","tags"],mapper:ba},jt={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD\
5",type:{name:"ByteArray"}}},zr={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}}},HS={parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Fy={
parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},qy={parameterPath:[
"options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},Ns={
parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},Is={parameterPath:"\
body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Ps={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},Nm={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Qy={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},Im={parameterPath:["options","sequ\
enceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{
name:"Number"}}},Pm={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"\
x-ms-if-sequence-number-lt",type:{name:"Number"}}},Em={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},FS={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,
serializedName:"x-ms-page-write",type:{name:"String"}}},xi={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-s\
ource",type:{name:"String"}}},qS={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"Str\
ing"}}},Ai={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"By\
teArray"}}},QS={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},Gy={parameterPath:"comp",mapper:{
defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},GS={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnap\
shot",xmlName:"prevsnapshot",type:{name:"String"}}},$S={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"\
x-ms-previous-snapshot-url",type:{name:"String"}}},jS={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"\
x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},YS={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},WS={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{
name:"String"}}},$y={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},jy={parameterPath:["opti\
ons","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},
Sm={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condit\
ion-appendpos",type:{name:"Number"}}},wm={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"\
String"}}},KS={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Yy={parameterPath:"blobType",mapper:{
defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},XS={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"\
x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}},Wy={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Ky={parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},JS={
parameterPath:"blocks",mapper:eh},Xy={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},VS={parameterPath:"\
listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","unco\
mmitted","all"]}}};var Bm=class{client;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,options:t},gU)}getProperties(e){
return this.client.sendOperationRequest({options:e},yU)}getStatistics(e){return this.client.sendOperationRequest({options:e},xU)}listContainersSegment(e){return this.
client.sendOperationRequest({options:e},AU)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},CU)}getAccountInfo(e){return this.
client.sendOperationRequest({options:e},bU)}submitBatch(e,t,n,s){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,options:s},
NU)}filterBlobs(e){return this.client.sendOperationRequest({options:e},IU)}},Un=St(Rt,!0),gU={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:nh},default:{
bodyMapper:E,headersMapper:sh}},requestBody:oS,queryParameters:[Na,Gt,B],urlParameters:[w],headerParameters:[Ir,Qt,R,v],isXML:!0,contentType:"application/xml; c\
harset=utf-8",mediaType:"xml",serializer:Un},yU={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Aa,headersMapper:ih},default:{bodyMapper:E,headersMapper:oh}},
queryParameters:[Na,Gt,B],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:Un},xU={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Wf,headersMapper:ah},
default:{bodyMapper:E,headersMapper:ch}},queryParameters:[Na,B,aS],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:Un},AU={path:"/",httpMethod:"G\
ET",responses:{200:{bodyMapper:Kf,headersMapper:lh},default:{bodyMapper:E,headersMapper:mh}},queryParameters:[B,Ia,Pa,Pr,Er,cS],urlParameters:[w],headerParameters:[
R,v,O],isXML:!0,serializer:Un},CU={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:Jf,headersMapper:dh},default:{bodyMapper:E,headersMapper:ph}},requestBody:lS,
queryParameters:[Na,B,mS],urlParameters:[w],headerParameters:[Ir,Qt,R,v],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Un},bU={
path:"/",httpMethod:"GET",responses:{200:{headersMapper:uh},default:{bodyMapper:E,headersMapper:fh}},queryParameters:[Gt,B,yi],urlParameters:[w],headerParameters:[
R,v,O],isXML:!0,serializer:Un},NU={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:hh},
default:{bodyMapper:E,headersMapper:gh}},requestBody:sm,queryParameters:[B,im],urlParameters:[w],headerParameters:[Qt,R,v,ze,om],isXML:!0,contentType:"applicati\
on/xml; charset=utf-8",mediaType:"xml",serializer:Un},IU={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Ca,headersMapper:yh},default:{bodyMapper:E,headersMapper:xh}},
queryParameters:[B,Pr,Er,am,cm],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:Un};var Rm=class{client;constructor(e){this.client=e}create(e){return this.client.sendOperationRequest({options:e},PU)}getProperties(e){return this.client.sendOperationRequest(
{options:e},EU)}delete(e){return this.client.sendOperationRequest({options:e},SU)}setMetadata(e){return this.client.sendOperationRequest({options:e},wU)}getAccessPolicy(e){
return this.client.sendOperationRequest({options:e},BU)}setAccessPolicy(e){return this.client.sendOperationRequest({options:e},RU)}restore(e){return this.client.
sendOperationRequest({options:e},vU)}rename(e,t){return this.client.sendOperationRequest({sourceContainerName:e,options:t},TU)}submitBatch(e,t,n,s){return this.
client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,options:s},MU)}filterBlobs(e){return this.client.sendOperationRequest({options:e},OU)}acquireLease(e){
return this.client.sendOperationRequest({options:e},DU)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},LU)}renewLease(e,t){return this.
client.sendOperationRequest({leaseId:e,options:t},_U)}breakLease(e){return this.client.sendOperationRequest({options:e},kU)}changeLease(e,t,n){return this.client.
sendOperationRequest({leaseId:e,proposedLeaseId:t,options:n},zU)}listBlobFlatSegment(e){return this.client.sendOperationRequest({options:e},UU)}listBlobHierarchySegment(e,t){
return this.client.sendOperationRequest({delimiter:e,options:t},HU)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},FU)}},He=St(Rt,!0),PU={
path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Ah},default:{bodyMapper:E,headersMapper:Ch}},queryParameters:[B,Ue],urlParameters:[w],headerParameters:[
R,v,O,Ke,vy,dS,pS],isXML:!0,serializer:He},EU={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:bh},default:{bodyMapper:E,headersMapper:Nh}},
queryParameters:[B,Ue],urlParameters:[w],headerParameters:[R,v,O,G],isXML:!0,serializer:He},SU={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:Ih},
default:{bodyMapper:E,headersMapper:Ph}},queryParameters:[B,Ue],urlParameters:[w],headerParameters:[R,v,O,G,H,F],isXML:!0,serializer:He},wU={path:"/{containerNa\
me}",httpMethod:"PUT",responses:{200:{headersMapper:Eh},default:{bodyMapper:E,headersMapper:Sh}},queryParameters:[B,Ue,lm],urlParameters:[w],headerParameters:[R,
v,O,Ke,G,H],isXML:!0,serializer:He},BU={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composit\
e",className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:wh},
default:{bodyMapper:E,headersMapper:Bh}},queryParameters:[B,Ue,Ty],urlParameters:[w],headerParameters:[R,v,O,G],isXML:!0,serializer:He},RU={path:"/{containerNam\
e}",httpMethod:"PUT",responses:{200:{headersMapper:Rh},default:{bodyMapper:E,headersMapper:vh}},requestBody:uS,queryParameters:[B,Ue,Ty],urlParameters:[w],headerParameters:[
Ir,Qt,R,v,vy,G,H,F],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:He},vU={path:"/{containerName}",httpMethod:"PUT",responses:{
201:{headersMapper:Th},default:{bodyMapper:E,headersMapper:Mh}},queryParameters:[B,Ue,mm],urlParameters:[w],headerParameters:[R,v,O,fS,hS],isXML:!0,serializer:He},
TU={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Oh},default:{bodyMapper:E,headersMapper:Dh}},queryParameters:[B,Ue,gS],urlParameters:[
w],headerParameters:[R,v,O,yS,xS],isXML:!0,serializer:He},MU={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"\
parsedResponse"},headersMapper:Lh},default:{bodyMapper:E,headersMapper:_h}},requestBody:sm,queryParameters:[B,im,Ue],urlParameters:[w],headerParameters:[Qt,R,v,
ze,om],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:He},OU={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Ca,
headersMapper:kh},default:{bodyMapper:E,headersMapper:zh}},queryParameters:[B,Pr,Er,am,cm,Ue],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:He},
DU={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Uh},default:{bodyMapper:E,headersMapper:Hh}},queryParameters:[B,Ue,$t],urlParameters:[
w],headerParameters:[R,v,O,H,F,dm,pm,um],isXML:!0,serializer:He},LU={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Fh},default:{bodyMapper:E,
headersMapper:qh}},queryParameters:[B,Ue,$t],urlParameters:[w],headerParameters:[R,v,O,H,F,fm,zn],isXML:!0,serializer:He},_U={path:"/{containerName}",httpMethod:"\
PUT",responses:{200:{headersMapper:Qh},default:{bodyMapper:E,headersMapper:Gh}},queryParameters:[B,Ue,$t],urlParameters:[w],headerParameters:[R,v,O,H,F,zn,hm],isXML:!0,
serializer:He},kU={path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:$h},default:{bodyMapper:E,headersMapper:jh}},queryParameters:[B,Ue,$t],
urlParameters:[w],headerParameters:[R,v,O,H,F,gm,ym],isXML:!0,serializer:He},zU={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Yh},default:{
bodyMapper:E,headersMapper:Wh}},queryParameters:[B,Ue,$t],urlParameters:[w],headerParameters:[R,v,O,H,F,zn,xm,Am],isXML:!0,serializer:He},UU={path:"/{containerN\
ame}",httpMethod:"GET",responses:{200:{bodyMapper:Vf,headersMapper:Kh},default:{bodyMapper:E,headersMapper:Xh}},queryParameters:[B,Ia,Pa,Pr,Er,Ue,My,Oy],urlParameters:[
w],headerParameters:[R,v,O],isXML:!0,serializer:He},HU={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:Zf,headersMapper:Jh},default:{bodyMapper:E,
headersMapper:Vh}},queryParameters:[B,Ia,Pa,Pr,Er,Ue,My,Oy,AS],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:He},FU={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:Zh},default:{bodyMapper:E,headersMapper:eg}},queryParameters:[Gt,B,yi],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:He};var vm=class{client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},qU)}getProperties(e){return this.client.sendOperationRequest(
{options:e},QU)}delete(e){return this.client.sendOperationRequest({options:e},GU)}undelete(e){return this.client.sendOperationRequest({options:e},$U)}setExpiry(e,t){
return this.client.sendOperationRequest({expiryOptions:e,options:t},jU)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},YU)}setImmutabilityPolicy(e){
return this.client.sendOperationRequest({options:e},WU)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},KU)}setLegalHold(e,t){return this.
client.sendOperationRequest({legalHold:e,options:t},XU)}setMetadata(e){return this.client.sendOperationRequest({options:e},JU)}acquireLease(e){return this.client.
sendOperationRequest({options:e},VU)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},ZU)}renewLease(e,t){return this.client.sendOperationRequest(
{leaseId:e,options:t},eH)}changeLease(e,t,n){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:n},tH)}breakLease(e){return this.client.
sendOperationRequest({options:e},rH)}createSnapshot(e){return this.client.sendOperationRequest({options:e},nH)}startCopyFromURL(e,t){return this.client.sendOperationRequest(
{copySource:e,options:t},sH)}copyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},iH)}abortCopyFromURL(e,t){return this.client.sendOperationRequest(
{copyId:e,options:t},oH)}setTier(e,t){return this.client.sendOperationRequest({tier:e,options:t},aH)}getAccountInfo(e){return this.client.sendOperationRequest({
options:e},cH)}query(e){return this.client.sendOperationRequest({options:e},lH)}getTags(e){return this.client.sendOperationRequest({options:e},mH)}setTags(e){return this.
client.sendOperationRequest({options:e},dH)}},ae=St(Rt,!0),qU={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Stream"},
serializedName:"parsedResponse"},headersMapper:tm},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:tm},default:{bodyMapper:E,
headersMapper:tg}},queryParameters:[B,nt,Sr],urlParameters:[w],headerParameters:[R,v,O,G,H,F,Cs,CS,bS,fe,he,ge,K,X,Y],isXML:!0,serializer:ae},QU={path:"/{contai\
nerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:rg},default:{bodyMapper:E,headersMapper:ng}},queryParameters:[B,nt,Sr],urlParameters:[w],headerParameters:[
R,v,O,G,H,F,fe,he,ge,K,X,Y],isXML:!0,serializer:ae},GU={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{headersMapper:sg},default:{bodyMapper:E,
headersMapper:ig}},queryParameters:[B,nt,Sr,IS],urlParameters:[w],headerParameters:[R,v,O,G,H,F,K,X,Y,NS],isXML:!0,serializer:ae},$U={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{200:{headersMapper:og},default:{bodyMapper:E,headersMapper:ag}},queryParameters:[B,mm],urlParameters:[w],headerParameters:[R,v,
O],isXML:!0,serializer:ae},jU={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:cg},default:{bodyMapper:E,headersMapper:lg}},queryParameters:[
B,PS],urlParameters:[w],headerParameters:[R,v,O,ES,SS],isXML:!0,serializer:ae},YU={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:mg},
default:{bodyMapper:E,headersMapper:dg}},queryParameters:[Gt,B],urlParameters:[w],headerParameters:[R,v,O,G,H,F,K,X,Y,wr,Br,Rr,vr,Tr,Mr],isXML:!0,serializer:ae},
WU={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:pg},default:{bodyMapper:E,headersMapper:ug}},queryParameters:[B,nt,Sr,Dy],urlParameters:[
w],headerParameters:[R,v,O,F,tr,rr],isXML:!0,serializer:ae},KU={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:fg},default:{bodyMapper:E,
headersMapper:hg}},queryParameters:[B,nt,Sr,Dy],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:ae},XU={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:gg},default:{bodyMapper:E,headersMapper:yg}},queryParameters:[B,nt,Sr,wS],urlParameters:[w],headerParameters:[R,v,O,BS],isXML:!0,
serializer:ae},JU={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:xg},default:{bodyMapper:E,headersMapper:Ag}},queryParameters:[B,
lm],urlParameters:[w],headerParameters:[R,v,O,Ke,G,H,F,fe,he,ge,K,X,Y,Se],isXML:!0,serializer:ae},VU={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:Cg},default:{bodyMapper:E,headersMapper:bg}},queryParameters:[B,$t],urlParameters:[w],headerParameters:[R,v,O,H,F,dm,pm,um,K,X,Y],isXML:!0,serializer:ae},
ZU={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Ng},default:{bodyMapper:E,headersMapper:Ig}},queryParameters:[B,$t],urlParameters:[
w],headerParameters:[R,v,O,H,F,fm,zn,K,X,Y],isXML:!0,serializer:ae},eH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Pg},default:{
bodyMapper:E,headersMapper:Eg}},queryParameters:[B,$t],urlParameters:[w],headerParameters:[R,v,O,H,F,zn,hm,K,X,Y],isXML:!0,serializer:ae},tH={path:"/{containerN\
ame}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Sg},default:{bodyMapper:E,headersMapper:wg}},queryParameters:[B,$t],urlParameters:[w],headerParameters:[
R,v,O,H,F,zn,xm,Am,K,X,Y],isXML:!0,serializer:ae},rH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Bg},default:{bodyMapper:E,headersMapper:Rg}},
queryParameters:[B,$t],urlParameters:[w],headerParameters:[R,v,O,H,F,gm,ym,K,X,Y],isXML:!0,serializer:ae},nH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:vg},default:{bodyMapper:E,headersMapper:Tg}},queryParameters:[B,RS],urlParameters:[w],headerParameters:[R,v,O,Ke,G,H,F,fe,he,ge,K,X,Y,Se],isXML:!0,
serializer:ae},sH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Mg},default:{bodyMapper:E,headersMapper:Og}},queryParameters:[B],
urlParameters:[w],headerParameters:[R,v,O,Ke,G,H,F,K,X,Y,tr,rr,mn,Ly,Or,Dr,Lr,_r,Cm,bs,nr,vS,kr],isXML:!0,serializer:ae},iH={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{202:{headersMapper:Dg},default:{bodyMapper:E,headersMapper:Lg}},queryParameters:[B],urlParameters:[w],headerParameters:[R,v,O,Ke,G,H,F,K,X,Y,tr,
rr,Se,mn,Or,Dr,Lr,_r,bs,nr,kr,TS,dn,pn,bm,un],isXML:!0,serializer:ae},oH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:_g},default:{
bodyMapper:E,headersMapper:kg}},queryParameters:[B,MS,DS],urlParameters:[w],headerParameters:[R,v,O,G,OS],isXML:!0,serializer:ae},aH={path:"/{containerName}/{bl\
ob}",httpMethod:"PUT",responses:{200:{headersMapper:rm},202:{headersMapper:rm},default:{bodyMapper:E,headersMapper:zg}},queryParameters:[B,nt,Sr,LS],urlParameters:[
w],headerParameters:[R,v,O,G,Y,Ly,_S],isXML:!0,serializer:ae},cH={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:Ug},default:{bodyMapper:E,
headersMapper:Hg}},queryParameters:[Gt,B,yi],urlParameters:[w],headerParameters:[R,v,O],isXML:!0,serializer:ae},lH={path:"/{containerName}/{blob}",httpMethod:"P\
OST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:nm},206:{bodyMapper:{type:{name:"Stream"},serializedName:"p\
arsedResponse"},headersMapper:nm},default:{bodyMapper:E,headersMapper:Fg}},requestBody:kS,queryParameters:[B,nt,zS],urlParameters:[w],headerParameters:[Ir,Qt,R,
v,G,H,F,fe,he,ge,K,X,Y],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:ae},mH={path:"/{containerName}/{blob}",httpMethod:"GET",
responses:{200:{bodyMapper:ba,headersMapper:qg},default:{bodyMapper:E,headersMapper:Qg}},queryParameters:[B,nt,Sr,_y],urlParameters:[w],headerParameters:[R,v,O,
G,Y,ky,zy,Uy,Hy],isXML:!0,serializer:ae},dH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Gg},default:{bodyMapper:E,headersMapper:$g}},
requestBody:US,queryParameters:[B,Sr,_y],urlParameters:[w],headerParameters:[Ir,Qt,R,v,G,Y,ky,zy,Uy,Hy,jt,zr],isXML:!0,contentType:"application/xml; charset=utf\
-8",mediaType:"xml",serializer:ae};var Tm=class{client;constructor(e){this.client=e}create(e,t,n){return this.client.sendOperationRequest({contentLength:e,blobContentLength:t,options:n},pH)}uploadPages(e,t,n){
return this.client.sendOperationRequest({contentLength:e,body:t,options:n},uH)}clearPages(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},
fH)}uploadPagesFromURL(e,t,n,s,i){return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,contentLength:n,range:s,options:i},hH)}getPageRanges(e){return this.
client.sendOperationRequest({options:e},gH)}getPageRangesDiff(e){return this.client.sendOperationRequest({options:e},yH)}resize(e,t){return this.client.sendOperationRequest(
{blobContentLength:e,options:t},xH)}updateSequenceNumber(e,t){return this.client.sendOperationRequest({sequenceNumberAction:e,options:t},AH)}copyIncremental(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},CH)}},fn=St(Rt,!0),pH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:jg},
default:{bodyMapper:E,headersMapper:Yg}},queryParameters:[B],urlParameters:[w],headerParameters:[R,v,O,ze,Ke,G,H,F,fe,he,ge,K,X,Y,wr,Br,Rr,vr,Tr,Mr,tr,rr,Se,mn,
nr,kr,HS,Fy,qy],isXML:!0,serializer:fn},uH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Wg},default:{bodyMapper:E,headersMapper:Kg}},
requestBody:Is,queryParameters:[B,Nm],urlParameters:[w],headerParameters:[R,v,ze,G,H,F,Cs,fe,he,ge,K,X,Y,Se,jt,zr,Ns,Ps,Qy,Im,Pm,Em],isXML:!0,contentType:"appli\
cation/xml; charset=utf-8",mediaType:"binary",serializer:fn},fH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Xg},default:{bodyMapper:E,
headersMapper:Jg}},queryParameters:[B,Nm],urlParameters:[w],headerParameters:[R,v,O,ze,G,H,F,Cs,fe,he,ge,K,X,Y,Se,Im,Pm,Em,FS],isXML:!0,serializer:fn},hH={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Vg},default:{bodyMapper:E,headersMapper:Zg}},queryParameters:[B,Nm],urlParameters:[w],headerParameters:[
R,v,O,ze,G,H,F,fe,he,ge,K,X,Y,Se,Or,Dr,Lr,_r,dn,pn,un,Qy,Im,Pm,Em,xi,qS,Ai,QS],isXML:!0,serializer:fn},gH={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:em,headersMapper:ey},default:{bodyMapper:E,headersMapper:ty}},queryParameters:[B,Pr,Er,nt,Gy],urlParameters:[w],headerParameters:[R,v,O,G,H,F,Cs,
K,X,Y],isXML:!0,serializer:fn},yH={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:em,headersMapper:ry},default:{bodyMapper:E,headersMapper:ny}},
queryParameters:[B,Pr,Er,nt,Gy,GS],urlParameters:[w],headerParameters:[R,v,O,G,H,F,Cs,K,X,Y,$S],isXML:!0,serializer:fn},xH={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{200:{headersMapper:sy},default:{bodyMapper:E,headersMapper:iy}},queryParameters:[Gt,B],urlParameters:[w],headerParameters:[R,v,O,G,H,F,fe,he,ge,
K,X,Y,Se,Fy],isXML:!0,serializer:fn},AH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:oy},default:{bodyMapper:E,headersMapper:ay}},
queryParameters:[Gt,B],urlParameters:[w],headerParameters:[R,v,O,G,H,F,K,X,Y,qy,jS],isXML:!0,serializer:fn},CH={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{202:{headersMapper:cy},default:{bodyMapper:E,headersMapper:ly}},queryParameters:[B,YS],urlParameters:[w],headerParameters:[R,v,O,H,F,K,X,Y,bs],isXML:!0,
serializer:fn};var Mm=class{client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},bH)}appendBlock(e,t,n){return this.
client.sendOperationRequest({contentLength:e,body:t,options:n},NH)}appendBlockFromUrl(e,t,n){return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,
options:n},IH)}seal(e){return this.client.sendOperationRequest({options:e},PH)}},Om=St(Rt,!0),bH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:my},default:{bodyMapper:E,headersMapper:dy}},queryParameters:[B],urlParameters:[w],headerParameters:[R,v,O,ze,Ke,G,H,F,fe,he,ge,K,X,Y,wr,Br,Rr,vr,
Tr,Mr,tr,rr,Se,nr,kr,WS],isXML:!0,serializer:Om},NH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:py},default:{bodyMapper:E,headersMapper:uy}},
requestBody:Is,queryParameters:[B,$y],urlParameters:[w],headerParameters:[R,v,ze,G,H,F,fe,he,ge,K,X,Y,Se,jt,zr,Ns,Ps,jy,Sm],isXML:!0,contentType:"application/xm\
l; charset=utf-8",mediaType:"binary",serializer:Om},IH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:fy},default:{bodyMapper:E,
headersMapper:hy}},queryParameters:[B,$y],urlParameters:[w],headerParameters:[R,v,O,ze,G,H,F,fe,he,ge,K,X,Y,Se,Or,Dr,Lr,_r,dn,pn,un,jt,xi,Ai,jy,Sm,wm],isXML:!0,
serializer:Om},PH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:gy},default:{bodyMapper:E,headersMapper:yy}},queryParameters:[B,
KS],urlParameters:[w],headerParameters:[R,v,O,G,H,F,K,X,Sm],isXML:!0,serializer:Om};var Dm=class{client;constructor(e){this.client=e}upload(e,t,n){return this.client.sendOperationRequest({contentLength:e,body:t,options:n},EH)}putBlobFromUrl(e,t,n){
return this.client.sendOperationRequest({contentLength:e,copySource:t,options:n},SH)}stageBlock(e,t,n,s){return this.client.sendOperationRequest({blockId:e,contentLength:t,
body:n,options:s},wH)}stageBlockFromURL(e,t,n,s){return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:n,options:s},BH)}commitBlockList(e,t){
return this.client.sendOperationRequest({blocks:e,options:t},RH)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},vH)}},bi=St(Rt,
!0),EH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:xy},default:{bodyMapper:E,headersMapper:Ay}},requestBody:Is,queryParameters:[
B],urlParameters:[w],headerParameters:[R,v,ze,Ke,G,H,F,fe,he,ge,K,X,Y,wr,Br,Rr,vr,Tr,Mr,tr,rr,Se,mn,nr,kr,jt,zr,Ns,Ps,Yy],isXML:!0,contentType:"application/xml;\
 charset=utf-8",mediaType:"binary",serializer:bi},SH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Cy},default:{bodyMapper:E,headersMapper:by}},
queryParameters:[B],urlParameters:[w],headerParameters:[R,v,O,ze,Ke,G,H,F,fe,he,ge,K,X,Y,wr,Br,Rr,vr,Tr,Mr,Se,mn,Or,Dr,Lr,_r,Cm,bs,nr,dn,pn,bm,un,jt,Yy,XS],isXML:!0,
serializer:bi},wH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Ny},default:{bodyMapper:E,headersMapper:Iy}},requestBody:Is,queryParameters:[
B,Wy,Ky],urlParameters:[w],headerParameters:[R,v,ze,G,fe,he,ge,Se,jt,zr,Ns,Ps],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:bi},
BH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Py},default:{bodyMapper:E,headersMapper:Ey}},queryParameters:[B,Wy,Ky],urlParameters:[
w],headerParameters:[R,v,O,ze,G,fe,he,ge,Se,Or,Dr,Lr,_r,dn,pn,un,xi,Ai,wm],isXML:!0,serializer:bi},RH={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:Sy},default:{bodyMapper:E,headersMapper:wy}},requestBody:JS,queryParameters:[B,Xy],urlParameters:[w],headerParameters:[Ir,Qt,R,v,Ke,G,H,F,fe,
he,ge,K,X,Y,wr,Br,Rr,vr,Tr,Mr,tr,rr,Se,mn,nr,kr,jt,zr],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:bi},vH={path:"/{containe\
rName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:th,headersMapper:By},default:{bodyMapper:E,headersMapper:Ry}},queryParameters:[B,nt,Xy,VS],urlParameters:[
w],headerParameters:[R,v,O,G,Y],isXML:!0,serializer:bi};var Ea=class extends ea{url;version;constructor(e,t){if(e===void 0)throw new Error("'url' cannot be null");t||(t={});let n={requestContentType:"application/json\
; charset=utf-8"},s="azsdk-js-azure-storage-blob/12.30.0",i=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${s}`:
`${s}`,o={...n,...t,userAgentOptions:{userAgentPrefix:i},endpoint:t.endpoint??t.baseUri??"{url}"};super(o),this.url=e,this.version=t.version||"2026-02-06",this.
service=new Bm(this),this.container=new Rm(this),this.blob=new vm(this),this.pageBlob=new Tm(this),this.appendBlob=new Mm(this),this.blockBlob=new Dm(this)}service;container;blob;pageBlob;appendBlob;blockBlob};var Sa=class extends Ea{async sendOperationRequest(e,t){let n={...t};return(n.path==="/{containerName}"||n.path==="/{containerName}/{blob}")&&(n.path=""),super.
sendOperationRequest(e,n)}};function e0(r){let e=new URL(r),t=e.pathname;return t=t||"/",t=MH(t),e.pathname=t,e.toString()}function TH(r){let e="";if(r.search("DevelopmentStorageProxyUri=")!==
-1){let t=r.split(";");for(let n of t)n.trim().startsWith("DevelopmentStorageProxyUri=")&&(e=n.trim().match("DevelopmentStorageProxyUri=(.*)")[1])}return e}function Es(r,e){
let t=r.split(";");for(let n of t)if(n.trim().startsWith(e))return n.trim().match(e+"=(.*)")[1];return""}function Ss(r){let e="";r.startsWith("UseDevelopmentSto\
rage=true")&&(e=TH(r),r=KE);let t=Es(r,"BlobEndpoint");if(t=t.endsWith("/")?t.slice(0,-1):t,r.search("DefaultEndpointsProtocol=")!==-1&&r.search("AccountKey=")!==
-1){let n="",s="",i=Buffer.from("accountKey","base64"),o="";if(s=Es(r,"AccountName"),i=Buffer.from(Es(r,"AccountKey"),"base64"),!t){n=Es(r,"DefaultEndpointsProt\
ocol");let a=n.toLowerCase();if(a!=="https"&&a!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' o\
r 'http'");if(o=Es(r,"EndpointSuffix"),!o)throw new Error("Invalid EndpointSuffix in the provided Connection String");t=`${n}://${s}.blob.${o}`}if(s){if(i.length===
0)throw new Error("Invalid AccountKey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connection String");return{kind:"\
AccountConnString",url:t,accountName:s,accountKey:i,proxyUri:e}}else{let n=Es(r,"SharedAccessSignature"),s=Es(r,"AccountName");if(s||(s=ex(t)),t){if(!n)throw new Error(
"Invalid SharedAccessSignature in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");return n.
startsWith("?")&&(n=n.substring(1)),{kind:"SASConnString",url:t,accountName:s,accountSas:n}}}function MH(r){return encodeURIComponent(r).replace(/%2F/g,"/").replace(
/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function Te(r,e){let t=new URL(r),n=t.pathname;return n=n?n.endsWith("/")?`${n}${e}`:`${n}/${e}`:e,t.pathname=
n,t.toString()}function Ni(r,e,t){let n=new URL(r),s=encodeURIComponent(e),i=t?encodeURIComponent(t):void 0,o=n.search===""?"?":n.search,a=[];for(let c of o.slice(
1).split("&"))if(c){let[l]=c.split("=",2);l!==s&&a.push(c)}return i&&a.push(`${s}=${i}`),n.search=a.length?`?${a.join("&")}`:"",n.toString()}function Jy(r,e){return new URL(
r).searchParams.get(e)??void 0}function t0(r){try{let e=new URL(r);return e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol}catch{return}}function wa(r,e){let t=new URL(r),n=t.search;return n?n+="&"+e:n=e,t.search=n,t.toString()}function J(r,e=!0){let t=r.toISOString();return e?t.substring(0,t.length-
1)+"0000Z":t.substring(0,t.length-5)+"Z"}function OH(r){return Z?Buffer.from(r).toString("base64"):btoa(r)}function Vy(r,e){r.length>42&&(r=r.slice(0,42));let i=r+DH(e.toString(),48-r.length,"0");return OH(i)}function DH(r,e,t=" "){return String.prototype.padStart?r.padStart(e,t):(t=t||" ",r.length>e?r:(e=e-r.length,e>t.length&&(t+=t.repeat(e/t.length)),t.slice(0,e)+
r))}function Zy(r,e){return r.toLocaleLowerCase()===e.toLocaleLowerCase()}function ex(r){let e=new URL(r),t;try{return e.hostname.split(".")[1]==="blob"?t=e.hostname.
split(".")[0]:Lm(e)?t=e.pathname.split("/")[1]:t="",t}catch{throw new Error("Unable to extract accountName with provided information.")}}function Lm(r){let e=r.
host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(
e)||!!r.port&&eS.includes(r.port)}function Hn(r){if(r===void 0)return;let e=[];for(let t in r)if(Object.prototype.hasOwnProperty.call(r,t)){let n=r[t];e.push(`${encodeURIComponent(
t)}=${encodeURIComponent(n)}`)}return e.join("&")}function r0(r){if(r===void 0)return;let e={blobTagSet:[]};for(let t in r)if(Object.prototype.hasOwnProperty.call(
r,t)){let n=r[t];e.blobTagSet.push({key:t,value:n})}return e}function _m(r){if(r===void 0)return;let e={};for(let t of r.blobTagSet)e[t.key]=t.value;return e}function tx(r){
if(r!==void 0)switch(r.kind){case"csv":return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:r.columnSeparator||",",fieldQuote:r.fieldQuote||
"",recordSeparator:r.recordSeparator,escapeChar:r.escapeCharacter||"",headersPresent:r.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{
recordSeparator:r.recordSeparator}}};case"arrow":return{format:{type:"arrow",arrowConfiguration:{schema:r.schema}}};case"parquet":return{format:{type:"parquet"}};default:
throw Error("Invalid BlobQueryTextConfiguration.")}}function km(r){if(!r||"policy-id"in r)return;let e=[];for(let t in r){let n=t.split("_"),s="or-";n[0].startsWith(
s)&&(n[0]=n[0].substring(s.length));let i={ruleId:n[1],replicationStatus:r[t]},o=e.findIndex(a=>a.policyId===n[0]);o>-1?e[o].rules.push(i):e.push({policyId:n[0],
rules:[i]})}return e}function Ii(r){return r?r.scheme+" "+r.value:void 0}function*rx(r){let e=[],t=[];r.pageRange&&(e=r.pageRange),r.clearRange&&(t=r.clearRange);let n=0,s=0;for(;n<e.length&&s<t.length;)e[n].start<t[s].start?(yield{start:e[n].
start,end:e[n].end,isClear:!1},++n):(yield{start:t[s].start,end:t[s].end,isClear:!0},++s);for(;n<e.length;++n)yield{start:e[n].start,end:e[n].end,isClear:!1};for(;s<
t.length;++s)yield{start:t[s].start,end:t[s].end,isClear:!0}}function _(r){if("_response"in r)return r;throw new TypeError(`Unexpected response object ${r}`)}var Pi=class{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){this.url=e0(e),this.accountName=ex(e),this.pipeline=t,this.storageClientContext=
new Sa(this.url,jf(t)),this.isHttps=Zy(t0(this.url)||"","https"),this.credential=Yf(t);let n=this.storageClientContext;n.requestContentType=void 0}};var D=oi({packageName:"@azure/storage-blob",packageVersion:Jl,namespace:"Microsoft.Storage"});var Ur=class r{static parse(e){let t=new r;for(let n of e)switch(n){case"r":t.read=!0;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"w":t.write=!0;
break;case"d":t.delete=!0;break;case"x":t.deleteVersion=!0;break;case"t":t.tag=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"i":t.setImmutabilityPolicy=
!0;break;case"y":t.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${n}`)}return t}static from(e){let t=new r;return e.read&&(t.read=
!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),e.deleteVersion&&(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=
!0),e.execute&&(t.execute=!0),e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.permanentDelete=!0),t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){
let e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push(
"x"),this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&e.push("e"),this.setImmutabilityPolicy&&e.push("i"),this.permanentDelete&&e.push("y"),e.join("")}};var Hr=class r{static parse(e){let t=new r;for(let n of e)switch(n){case"r":t.read=!0;break;case"a":t.add=!0;break;case"c":t.create=!0;break;case"w":t.write=!0;
break;case"d":t.delete=!0;break;case"l":t.list=!0;break;case"t":t.tag=!0;break;case"x":t.deleteVersion=!0;break;case"m":t.move=!0;break;case"e":t.execute=!0;break;case"\
i":t.setImmutabilityPolicy=!0;break;case"y":t.permanentDelete=!0;break;case"f":t.filterByTags=!0;break;default:throw new RangeError(`Invalid permission ${n}`)}return t}static from(e){
let t=new r;return e.read&&(t.read=!0),e.add&&(t.add=!0),e.create&&(t.create=!0),e.write&&(t.write=!0),e.delete&&(t.delete=!0),e.list&&(t.list=!0),e.deleteVersion&&
(t.deleteVersion=!0),e.tag&&(t.tag=!0),e.move&&(t.move=!0),e.execute&&(t.execute=!0),e.setImmutabilityPolicy&&(t.setImmutabilityPolicy=!0),e.permanentDelete&&(t.
permanentDelete=!0),e.filterByTags&&(t.filterByTags=!0),t}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
let e=[];return this.read&&e.push("r"),this.add&&e.push("a"),this.create&&e.push("c"),this.write&&e.push("w"),this.delete&&e.push("d"),this.deleteVersion&&e.push(
"x"),this.list&&e.push("l"),this.tag&&e.push("t"),this.move&&e.push("m"),this.execute&&e.push("e"),this.setImmutabilityPolicy&&e.push("i"),this.permanentDelete&&
e.push("y"),this.filterByTags&&e.push("f"),e.join("")}};function sr(r){return r.end?`${r.start}-${r.end}`:r.start}var n0;(function(r){r.Https="https",r.HttpsAndHttp="https,http"})(n0||(n0={}));var ir=class{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,n,s,i,o,a,c,l,m,d,p,u,h,g,x,A,C,b,S,te){this.version=e,this.
signature=t,n!==void 0&&typeof n!="string"?(this.permissions=n.permissions,this.services=n.services,this.resourceTypes=n.resourceTypes,this.protocol=n.protocol,
this.startsOn=n.startsOn,this.expiresOn=n.expiresOn,this.ipRangeInner=n.ipRange,this.identifier=n.identifier,this.delegatedUserObjectId=n.delegatedUserObjectId,
this.encryptionScope=n.encryptionScope,this.resource=n.resource,this.cacheControl=n.cacheControl,this.contentDisposition=n.contentDisposition,this.contentEncoding=
n.contentEncoding,this.contentLanguage=n.contentLanguage,this.contentType=n.contentType,n.userDelegationKey&&(this.signedOid=n.userDelegationKey.signedObjectId,
this.signedTenantId=n.userDelegationKey.signedTenantId,this.signedStartsOn=n.userDelegationKey.signedStartsOn,this.signedExpiresOn=n.userDelegationKey.signedExpiresOn,
this.signedService=n.userDelegationKey.signedService,this.signedVersion=n.userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=n.preauthorizedAgentObjectId,
this.correlationId=n.correlationId)):(this.services=s,this.resourceTypes=i,this.expiresOn=c,this.permissions=n,this.protocol=o,this.startsOn=a,this.ipRangeInner=
l,this.delegatedUserObjectId=te,this.encryptionScope=S,this.identifier=m,this.resource=d,this.cacheControl=p,this.contentDisposition=u,this.contentEncoding=h,this.
contentLanguage=g,this.contentType=x,A&&(this.signedOid=A.signedObjectId,this.signedTenantId=A.signedTenantId,this.signedStartsOn=A.signedStartsOn,this.signedExpiresOn=
A.signedExpiresOn,this.signedService=A.signedService,this.signedVersion=A.signedVersion,this.preauthorizedAgentObjectId=C,this.correlationId=b))}toString(){let e=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduo\
id"],t=[];for(let n of e)switch(n){case"sv":this.tryAppendQueryParameter(t,n,this.version);break;case"ss":this.tryAppendQueryParameter(t,n,this.services);break;case"\
srt":this.tryAppendQueryParameter(t,n,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,n,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,n,this.startsOn?J(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,n,this.expiresOn?J(this.expiresOn,!1):void 0);break;case"sip":this.tryAppendQueryParameter(
t,n,this.ipRange?sr(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(t,n,this.identifier);break;case"ses":this.tryAppendQueryParameter(t,n,this.
encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,n,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,n,this.signedTenantId);break;case"\
skt":this.tryAppendQueryParameter(t,n,this.signedStartsOn?J(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,n,this.signedExpiresOn?
J(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,n,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,n,this.signedVersion);
break;case"sr":this.tryAppendQueryParameter(t,n,this.resource);break;case"sp":this.tryAppendQueryParameter(t,n,this.permissions);break;case"sig":this.tryAppendQueryParameter(
t,n,this.signature);break;case"rscc":this.tryAppendQueryParameter(t,n,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,n,this.contentDisposition);
break;case"rsce":this.tryAppendQueryParameter(t,n,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(t,n,this.contentLanguage);break;case"rsct":
this.tryAppendQueryParameter(t,n,this.contentType);break;case"saoid":this.tryAppendQueryParameter(t,n,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(
t,n,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(t,n,this.delegatedUserObjectId);break}return t.join("&")}tryAppendQueryParameter(e,t,n){
n&&(t=encodeURIComponent(t),n=encodeURIComponent(n),t.length>0&&n.length>0&&e.push(`${t}=${n}`))}};function Ba(r,e,t){return Ra(r,e,t).sasQueryParameters}function Ra(r,e,t){let n=r.version?r.version:Vl,s=e instanceof ue?e:void 0,i;if(s===void 0&&t!==void 0&&(i=
new Xl(t,e)),s===void 0&&i===void 0)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");if(n>="2020-12-06")return s!==void 0?kH(r,
s):n>="2025-07-05"?FH(r,i):HH(r,i);if(n>="2018-11-09")return s!==void 0?_H(r,s):n>="2020-02-10"?UH(r,i):zH(r,i);if(n>="2015-04-05"){if(s!==void 0)return LH(r,s);
throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}throw new RangeError("'version' must be\
 >= '2015-04-05'.")}function LH(r,e){if(r=Bs(r),!r.identifier&&!(r.permissions&&r.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' fo\
r Blob SAS generation when 'identifier' is not provided.");let t="c";r.blobName&&(t="b");let n;r.permissions&&(r.blobName?n=Ur.parse(r.permissions.toString()).toString():
n=Hr.parse(r.permissions.toString()).toString());let s=[n||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,!1):"",ws(e.accountName,r.containerName,r.
blobName),r.identifier,r.ipRange?sr(r.ipRange):"",r.protocol?r.protocol:"",r.version,r.cacheControl?r.cacheControl:"",r.contentDisposition?r.contentDisposition:
"",r.contentEncoding?r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),i=e.computeHMACSHA256(s);return{sasQueryParameters:new ir(r.version,i,n,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType),stringToSign:s}}function _H(r,e){if(r=Bs(r),!r.identifier&&!(r.permissions&&r.expiresOn))
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let t="c",n=r.snapshotTime;r.blobName&&
(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Ur.parse(r.permissions.toString()).toString():s=Hr.parse(r.
permissions.toString()).toString());let i=[s||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,!1):"",ws(e.accountName,r.containerName,r.blobName),r.
identifier,r.ipRange?sr(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl?r.cacheControl:"",r.contentDisposition?r.contentDisposition:"",r.contentEncoding?
r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new ir(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType),stringToSign:i}}function kH(r,e){if(r=Bs(r),!r.identifier&&!(r.permissions&&r.expiresOn))
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let t="c",n=r.snapshotTime;r.blobName&&
(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Ur.parse(r.permissions.toString()).toString():s=Hr.parse(r.
permissions.toString()).toString());let i=[s||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,!1):"",ws(e.accountName,r.containerName,r.blobName),r.
identifier,r.ipRange?sr(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.encryptionScope,r.cacheControl?r.cacheControl:"",r.contentDisposition?r.contentDisposition:
"",r.contentEncoding?r.contentEncoding:"",r.contentLanguage?r.contentLanguage:"",r.contentType?r.contentType:""].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new ir(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,void 0,void 0,void 0,r.encryptionScope),stringToSign:i}}function zH(r,e){if(r=Bs(r),!r.permissions||
!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.snapshotTime;
r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Ur.parse(r.permissions.toString()).toString():s=
Hr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,!1):"",ws(e.accountName,r.containerName,r.blobName),
e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?J(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.
signedExpiresOn?J(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.ipRange?sr(r.ipRange):"",r.protocol?
r.protocol:"",r.version,t,n,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new ir(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey),stringToSign:i}}function UH(r,e){if(r=Bs(r),!r.permissions||!r.expiresOn)
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&
(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Ur.parse(r.permissions.toString()).toString():s=Hr.parse(r.
permissions.toString()).toString());let i=[s||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,!1):"",ws(e.accountName,r.containerName,r.blobName),e.
userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?J(e.userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.
signedExpiresOn?J(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,void 0,
r.correlationId,r.ipRange?sr(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType].
join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new ir(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,r.preauthorizedAgentObjectId,r.correlationId),stringToSign:i}}function HH(r,e){
if(r=Bs(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation\
 SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?s=Ur.parse(r.permissions.
toString()).toString():s=Hr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,!1):"",ws(e.accountName,
r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?J(e.userDelegationKey.signedStartsOn,
!1):"",e.userDelegationKey.signedExpiresOn?J(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.signedVersion,r.preauthorizedAgentObjectId,
void 0,r.correlationId,r.ipRange?sr(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,n,r.encryptionScope,r.cacheControl,r.contentDisposition,r.contentEncoding,
r.contentLanguage,r.contentType].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new ir(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,r.preauthorizedAgentObjectId,r.correlationId,r.encryptionScope),stringToSign:i}}
function FH(r,e){if(r=Bs(r),!r.permissions||!r.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generatin\
g user delegation SAS.");let t="c",n=r.snapshotTime;r.blobName&&(t="b",r.snapshotTime?t="bs":r.versionId&&(t="bv",n=r.versionId));let s;r.permissions&&(r.blobName?
s=Ur.parse(r.permissions.toString()).toString():s=Hr.parse(r.permissions.toString()).toString());let i=[s||"",r.startsOn?J(r.startsOn,!1):"",r.expiresOn?J(r.expiresOn,
!1):"",ws(e.accountName,r.containerName,r.blobName),e.userDelegationKey.signedObjectId,e.userDelegationKey.signedTenantId,e.userDelegationKey.signedStartsOn?J(e.
userDelegationKey.signedStartsOn,!1):"",e.userDelegationKey.signedExpiresOn?J(e.userDelegationKey.signedExpiresOn,!1):"",e.userDelegationKey.signedService,e.userDelegationKey.
signedVersion,r.preauthorizedAgentObjectId,void 0,r.correlationId,void 0,r.delegatedUserObjectId,r.ipRange?sr(r.ipRange):"",r.protocol?r.protocol:"",r.version,t,
n,r.encryptionScope,r.cacheControl,r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType].join(`
`),o=e.computeHMACSHA256(i);return{sasQueryParameters:new ir(r.version,o,s,void 0,void 0,r.protocol,r.startsOn,r.expiresOn,r.ipRange,r.identifier,t,r.cacheControl,
r.contentDisposition,r.contentEncoding,r.contentLanguage,r.contentType,e.userDelegationKey,r.preauthorizedAgentObjectId,r.correlationId,r.encryptionScope,r.delegatedUserObjectId),
stringToSign:i}}function ws(r,e,t){let n=[`/blob/${r}/${e}`];return t&&n.push(`/${t}`),n.join("")}function Bs(r){let e=r.version?r.version:Vl;if(r.snapshotTime&&
e<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.");if(r.blobName===void 0&&r.snapshotTime)throw RangeError("Mus\
t provide 'blobName' when providing 'snapshotTime'.");if(r.versionId&&e<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'version\
Id'.");if(r.blobName===void 0&&r.versionId)throw RangeError("Must provide 'blobName' when providing 'versionId'.");if(r.permissions&&r.permissions.setImmutabilityPolicy&&
e<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.");if(r.permissions&&r.permissions.deleteVersion&&e<"2019-10-10")
throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.");if(r.permissions&&r.permissions.permanentDelete&&e<"2019-10-10")throw RangeError(
"'version' must be >= '2019-10-10' when providing 'y' permission.");if(r.permissions&&r.permissions.tag&&e<"2019-12-12")throw RangeError("'version' must be >= '\
2019-12-12' when providing 't' permission.");if(e<"2020-02-10"&&r.permissions&&(r.permissions.move||r.permissions.execute))throw RangeError("'version' must be >\
= '2020-02-10' when providing the 'm' or 'e' permission.");if(e<"2021-04-10"&&r.permissions&&r.permissions.filterByTags)throw RangeError("'version' must be >= '\
2021-04-10' when providing the 'f' permission.");if(e<"2020-02-10"&&(r.preauthorizedAgentObjectId||r.correlationId))throw RangeError("'version' must be >= '2020\
-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.");if(r.encryptionScope&&e<"2020-12-06")throw RangeError("'version' must be >= '2020-12-0\
6' when provided 'encryptionScope' in SAS.");return r.version=e,r}var va=class{_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){let n=e.storageClientContext;
this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=n.container):(this._isContainer=!1,this._containerOrBlobOperation=n.blob),t||
(t=si()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==er||t.conditions?.ifNoneMatch&&t.conditions?.
ifNoneMatch!==er||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return D.withSpan("BlobLeaseClient-acquireLease",t,async n=>_(await this._containerOrBlobOperation.
acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:n.
tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==er||t.conditions?.ifNoneMatch&&t.conditions?.
ifNoneMatch!==er||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return D.withSpan("BlobLeaseClient-changeLease",t,async n=>{let s=_(await this._containerOrBlobOperation.
changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions}));
return this._leaseId=e,s})}async releaseLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==er||e.conditions?.ifNoneMatch&&e.conditions?.
ifNoneMatch!==er||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values othe\
r than undefined or their default values are not acceptable.");return D.withSpan("BlobLeaseClient-releaseLease",e,async t=>_(await this._containerOrBlobOperation.
releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==er||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==er||e.conditions?.tagConditions))
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are no\
t acceptable.");return D.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.
conditions?.ifMatch!==er||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==er||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch\
 and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return D.withSpan("BlobLeaseCl\
ient-breakLease",t,async n=>{let s={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.
tracingOptions};return _(await this._containerOrBlobOperation.breakLease(s))})}};import{Readable as qH}from"node:stream";var zm=class extends qH{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,n,s,i={}){
super({highWaterMark:i.highWaterMark}),this.getter=t,this.source=e,this.start=n,this.offset=n,this.end=n+s-1,this.maxRetryRequests=i.maxRetryRequests&&i.maxRetryRequests>=
0?i.maxRetryRequests:0,this.onProgress=i.onProgress,this.options=i,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.
on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborte\
d",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=e=>{if(this.options.
doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.length,this.
onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()};sourceAbortedHandler=()=>{let e=new tt("The operation was a\
borted.");this.destroy(e)};sourceErrorOrEndHandler=e=>{if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers(),this.offset-1===this.
end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.getter(this.offset).then(t=>{this.source=t,this.setSourceEventHandlers()}).
catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data \
offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corru\
ption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))};_destroy(e,t){this.removeSourceEventHandlers(),
this.source.destroy(),t(e===null?void 0:e)}};var Um=class{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return Z?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,n,s,i={}){this.
originalResponse=e,this.blobDownloadStream=new zm(this.originalResponse.readableStreamBody,t,n,s,i)}};import{Readable as GH}from"node:stream";var nx=new Uint8Array([79,98,106,1]),s0="avro.codec",i0="avro.schema";var me=class r{static async readFixedBytes(e,t,n={}){let s=await e.read(t,{abortSignal:n.abortSignal});if(s.length!==t)throw new Error("Hit stream end.");return s}static async readByte(e,t={}){
return(await r.readFixedBytes(e,1,t))[0]}static async readZigZagLong(e,t={}){let n=0,s=0,i,o,a;do i=await r.readByte(e,t),o=i&128,n|=(i&127)<<s,s+=7;while(o&&s<
28);if(o){n=n,a=268435456;do i=await r.readByte(e,t),n+=(i&127)*a,a*=128;while(i&128);let c=(n%2?-(n+1):n)/2;if(c<Number.MIN_SAFE_INTEGER||c>Number.MAX_SAFE_INTEGER)
throw new Error("Integer overflow.");return c}return n>>1^-(n&1)}static async readLong(e,t={}){return r.readZigZagLong(e,t)}static async readInt(e,t={}){return r.
readZigZagLong(e,t)}static async readNull(){return null}static async readBoolean(e,t={}){let n=await r.readByte(e,t);if(n===1)return!0;if(n===0)return!1;throw new Error(
"Byte was not a boolean.")}static async readFloat(e,t={}){let n=await r.readFixedBytes(e,4,t);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat32(
0,!0)}static async readDouble(e,t={}){let n=await r.readFixedBytes(e,8,t);return new DataView(n.buffer,n.byteOffset,n.byteLength).getFloat64(0,!0)}static async readBytes(e,t={}){
let n=await r.readLong(e,t);if(n<0)throw new Error("Bytes size was negative.");return e.read(n,{abortSignal:t.abortSignal})}static async readString(e,t={}){let n=await r.
readBytes(e,t);return new TextDecoder().decode(n)}static async readMapPair(e,t,n={}){let s=await r.readString(e,n),i=await t(e,n);return{key:s,value:i}}static async readMap(e,t,n={}){
let s=(a,c={})=>r.readMapPair(a,t,c),i=await r.readArray(e,s,n),o={};for(let a of i)o[a.key]=a.value;return o}static async readArray(e,t,n={}){let s=[];for(let i=await r.
readLong(e,n);i!==0;i=await r.readLong(e,n))for(i<0&&(await r.readLong(e,n),i=-i);i--;){let o=await t(e,n);s.push(o)}return s}},Rs;(function(r){r.RECORD="record",
r.ENUM="enum",r.ARRAY="array",r.MAP="map",r.UNION="union",r.FIXED="fixed"})(Rs||(Rs={}));var Fe;(function(r){r.NULL="null",r.BOOLEAN="boolean",r.INT="int",r.LONG=
"long",r.FLOAT="float",r.DOUBLE="double",r.BYTES="bytes",r.STRING="string"})(Fe||(Fe={}));var hn=class r{static fromSchema(e){return typeof e=="string"?r.fromStringSchema(
e):Array.isArray(e)?r.fromArraySchema(e):r.fromObjectSchema(e)}static fromStringSchema(e){switch(e){case Fe.NULL:case Fe.BOOLEAN:case Fe.INT:case Fe.LONG:case Fe.
FLOAT:case Fe.DOUBLE:case Fe.BYTES:case Fe.STRING:return new sx(e);default:throw new Error(`Unexpected Avro type ${e}`)}}static fromArraySchema(e){return new ox(
e.map(r.fromSchema))}static fromObjectSchema(e){let t=e.type;try{return r.fromStringSchema(t)}catch{}switch(t){case Rs.RECORD:if(e.aliases)throw new Error(`alia\
ses currently is not supported, schema: ${e}`);if(!e.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`);let n={};if(!e.fields)throw new Error(
`Required attribute 'fields' doesn't exist on schema: ${e}`);for(let s of e.fields)n[s.name]=r.fromSchema(s.type);return new cx(n,e.name);case Rs.ENUM:if(e.aliases)
throw new Error(`aliases currently is not supported, schema: ${e}`);if(!e.symbols)throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);
return new ix(e.symbols);case Rs.MAP:if(!e.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`);return new ax(r.fromSchema(e.values));case Rs.
ARRAY:case Rs.FIXED:default:throw new Error(`Unexpected Avro type ${t} in ${e}`)}}},sx=class extends hn{_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){
switch(this._primitive){case Fe.NULL:return me.readNull();case Fe.BOOLEAN:return me.readBoolean(e,t);case Fe.INT:return me.readInt(e,t);case Fe.LONG:return me.readLong(
e,t);case Fe.FLOAT:return me.readFloat(e,t);case Fe.DOUBLE:return me.readDouble(e,t);case Fe.BYTES:return me.readBytes(e,t);case Fe.STRING:return me.readString(
e,t);default:throw new Error("Unknown Avro Primitive")}}},ix=class extends hn{_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){let n=await me.
readInt(e,t);return this._symbols[n]}},ox=class extends hn{_types;constructor(e){super(),this._types=e}async read(e,t={}){let n=await me.readInt(e,t);return this.
_types[n].read(e,t)}},ax=class extends hn{_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){let n=(s,i)=>this._itemType.read(s,i);return me.readMap(
e,n,t)}},cx=class extends hn{_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){let n={};n.$schema=this._name;for(let s in this.
_fields)Object.prototype.hasOwnProperty.call(this._fields,s)&&(n[s]=await this._fields[s].read(e,t));return n}};function lx(r,e){if(r===e)return!0;if(r==null||e==null||r.length!==e.length)return!1;for(let t=0;t<r.length;++t)if(r[t]!==e[t])return!1;return!0}var Ta=class{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this._blockOffset}_objectIndex;get objectIndex(){
return this._objectIndex}_initialized;constructor(e,t,n,s){this._dataStream=e,this._headerStream=t||e,this._initialized=!1,this._blockOffset=n||0,this._objectIndex=
s||0,this._initialBlockOffset=n||0}async initialize(e={}){let t=await me.readFixedBytes(this._headerStream,nx.length,{abortSignal:e.abortSignal});if(!lx(t,nx))throw new Error(
"Stream is not an Avro file.");this._metadata=await me.readMap(this._headerStream,me.readString,{abortSignal:e.abortSignal});let n=this._metadata[s0];if(!(n==null||
n==="null"))throw new Error("Codecs are not supported");this._syncMarker=await me.readFixedBytes(this._headerStream,16,{abortSignal:e.abortSignal});let s=JSON.parse(
this._metadata[i0]);if(this._itemType=hn.fromSchema(s),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+this._dataStream.position),this._itemsRemainingInBlock=
await me.readLong(this._dataStream,{abortSignal:e.abortSignal}),await me.readLong(this._dataStream,{abortSignal:e.abortSignal}),this._initialized=!0,this._objectIndex&&
this._objectIndex>0)for(let i=0;i<this._objectIndex;i++)await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal}),this._itemsRemainingInBlock--}hasNext(){
return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.initialize(e);this.hasNext();){let t=await this.
_itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,this._itemsRemainingInBlock===0){let n=await me.
readFixedBytes(this._dataStream,16,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+this._dataStream.position,this._objectIndex=0,!lx(
this._syncMarker,n))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await me.readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{
this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await me.readLong(this._dataStream,{abortSignal:e.abortSignal})}yield t}}};var Ma=class{};import{Buffer as QH}from"buffer";var a0=new tt("Reading from the avro stream was aborted."),Oa=class extends Ma{_position;_readable;toUint8Array(e){return typeof e==
"string"?QH.from(e):e}constructor(e){super(),this._readable=e,this._position=0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)
throw a0;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no\
 longer readable.");let n=this._readable.read(e);return n?(this._position+=n.length,this.toUint8Array(n)):new Promise((s,i)=>{let o=()=>{this._readable.removeListener(
"readable",a),this._readable.removeListener("error",c),this._readable.removeListener("end",c),this._readable.removeListener("close",c),t.abortSignal&&t.abortSignal.
removeEventListener("abort",l)},a=()=>{let m=this._readable.read(e);m&&(this._position+=m.length,o(),s(this.toUint8Array(m)))},c=()=>{o(),i()},l=()=>{o(),i(a0)};
this._readable.on("readable",a),this._readable.once("error",c),this._readable.once("end",c),this._readable.once("close",c),t.abortSignal&&t.abortSignal.addEventListener(
"abort",l)})}};var Hm=class extends GH{source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=e,this.onProgress=t.onProgress,this.
onError=t.onError,this.avroReader=new Ta(new Oa(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){this.avroPaused&&this.
readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;let t=e.value,n=t.
$schema;if(typeof n!="string")throw Error("Missing schema in avro record.");switch(n){case"com.microsoft.azure.storage.queryBlobContents.resultData":{let s=t.data;
if(!(s instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(s))||(this.avroPaused=!0)}break;case"com.microsoft.azure.\
storage.queryBlobContents.progress":{let s=t.bytesScanned;if(typeof s!="number")throw Error("Invalid bytesScanned in avro progress record.");this.onProgress&&this.
onProgress({loadedBytes:s})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){let s=t.totalBytes;if(typeof s!="number")throw Error(
"Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:s})}this.push(null);break;case"com.microsoft.azure.storage.queryBlobContents.error":if(this.
onError){let s=t.fatal;if(typeof s!="boolean")throw Error("Invalid fatal in avro error record.");let i=t.name;if(typeof i!="string")throw Error("Invalid name in\
 avro error record.");let o=t.description;if(typeof o!="string")throw Error("Invalid description in avro error record.");let a=t.position;if(typeof a!="number")
throw Error("Invalid position in avro error record.");this.onError({position:a,name:i,isFatal:s,description:o})}break;default:throw Error(`Unknown schema ${n} i\
n avro progress record.`)}}while(!e.done&&!this.avroPaused)}};var Fm=class{get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.
copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){return this.
originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){
return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){
return this.originalResponse.etag}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){
return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return Z?
this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=
e,this.blobDownloadStream=new Hm(this.originalResponse.readableStreamBody,t)}};var mx;(function(r){r.Hot="Hot",r.Cool="Cool",r.Cold="Cold",r.Archive="Archive"})(mx||(mx={}));var dx;(function(r){r.P4="P4",r.P6="P6",r.P10="P10",r.P15="P15",r.
P20="P20",r.P30="P30",r.P40="P40",r.P50="P50",r.P60="P60",r.P70="P70",r.P80="P80"})(dx||(dx={}));function Fn(r){if(r!==void 0)return r}function Me(r,e){if(r&&!e)
throw new RangeError("Customer-provided encryption key must be used over HTTPS.");r&&!r.encryptionAlgorithm&&(r.encryptionAlgorithm=WE)}var px;(function(r){r.StorageOAuthScopes=
"https://storage.azure.com/.default",r.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(px||(px={}));function qm(r){let e=(r._response.parsedBody.pageRange||[]).map(n=>({offset:n.start,count:n.end-n.start})),t=(r._response.parsedBody.clearRange||[]).map(n=>({offset:n.
start,count:n.end-n.start}));return{...r,pageRange:e,clearRange:t,_response:{...r._response,parsedBody:{pageRange:e,clearRange:t}}}}var ux=We("core-lro");var fx=class r extends Error{constructor(e){super(e),this.name="PollerStoppedError",Object.setPrototypeOf(this,r.prototype)}},hx=class r extends Error{constructor(e){
super(e),this.name="PollerCancelledError",Object.setPrototypeOf(this,r.prototype)}},Da=class{constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=
[],this.operation=e,this.promise=new Promise((t,n)=>{this.resolve=t,this.reject=n}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.
stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(let t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);let t=()=>{this.pollOncePromise=void 0};
this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.stopped=!0,!this.resolveOnUnsuccessful))
throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=!0,!this.resolveOnUnsuccessful)){let e=new hx(
"Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){return this.stopped&&this.
startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{this.pollProgressCallbacks=
this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){let e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){this.stopped||(this.
stopped=!0,this.reject&&this.reject(new fx("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.cancelPromise)this.
cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){return this.
operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}};var Qm=class extends Da{intervalInMs;constructor(e){let{blobClient:t,copySource:n,intervalInMs:s=15e3,onProgress:i,resumeFrom:o,startCopyFromURLOptions:a}=e,c;o&&
(c=JSON.parse(o).state);let l=La({...c,blobClient:t,copySource:n,startCopyFromURLOptions:a});super(l),typeof i=="function"&&this.onProgress(i),this.intervalInMs=
s}delay(){return cs(this.intervalInMs)}},KH=async function(e={}){let t=this.state,{copyId:n}=t;return t.isCompleted?La(t):n?(await t.blobClient.abortCopyFromURL(
n,{abortSignal:e.abortSignal}),t.isCancelled=!0,La(t)):(t.isCancelled=!0,La(t))},XH=async function(e={}){let t=this.state,{blobClient:n,copySource:s,startCopyFromURLOptions:i}=t;
if(t.isStarted){if(!t.isCompleted)try{let o=await t.blobClient.getProperties({abortSignal:e.abortSignal}),{copyStatus:a,copyProgress:c}=o,l=t.copyProgress;c&&(t.
copyProgress=c),a==="pending"&&c!==l&&typeof e.fireProgress=="function"?e.fireProgress(t):a==="success"?(t.result=o,t.isCompleted=!0):a==="failed"&&(t.error=new Error(
`Blob copy failed with reason: "${o.copyStatusDescription||"unknown"}"`),t.isCompleted=!0)}catch(o){t.error=o,t.isCompleted=!0}}else{t.isStarted=!0;let o=await n.
startCopyFromURL(s,i);t.copyId=o.copyId,o.copyStatus==="success"&&(t.result=o,t.isCompleted=!0)}return La(t)},JH=function(){return JSON.stringify({state:this.state},
(e,t)=>{if(e!=="blobClient")return t})};function La(r){return{state:{...r},cancel:KH,toString:JH,update:XH}}function yt(r){if(r.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(r.count&&r.count<=0)throw new RangeError("Range.count must be lar\
ger than 0. Leave it undefined if you want a range from offset to the end.");return r.count?`bytes=${r.offset}-${r.offset+r.count-1}`:`bytes=${r.offset}-`}import{EventEmitter as VH}from"events";var _a;(function(r){r[r.Good=0]="Good",r[r.Error=1]="Error"})(_a||(_a={}));var ka=class{concurrency;actives=0;completed=0;offset=0;operations=[];state=_a.
Good;emitter;constructor(e=5){if(e<1)throw new RangeError("concurrency must be larger than 0");this.concurrency=e,this.emitter=new VH}addOperation(e){this.operations.
push(async()=>{try{this.actives++,await e(),this.actives--,this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.
operations.length===0?Promise.resolve():(this.parallelExecute(),new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",n=>{this.state=_a.Error,
t(n)})}))}nextOperation(){return this.offset<this.operations.length?this.operations[this.offset++]:null}parallelExecute(){if(this.state!==_a.Error){if(this.completed>=
this.operations.length){this.emitter.emit("finish");return}for(;this.actives<this.concurrency;){let e=this.nextOperation();if(e)e();else return}}}};import gx from"node:fs";import eF from"node:util";async function c0(r,e,t,n,s){let i=0,o=n-t;return new Promise((a,c)=>{let l=setTimeout(()=>c(new Error("The operation cannot be completed in timeout.")),1e5);r.
on("readable",()=>{if(i>=o){clearTimeout(l),a();return}let m=r.read();if(!m)return;typeof m=="string"&&(m=Buffer.from(m,s));let d=i+m.length>o?o-i:m.length;e.fill(
m.slice(0,d),t+i,t+i+d),i+=d}),r.on("end",()=>{clearTimeout(l),i<o&&c(new Error(`Stream drains before getting enough data needed. Data read: ${i}, data need: ${o}`)),
a()}),r.on("error",m=>{clearTimeout(l),c(m)})})}async function l0(r,e){return new Promise((t,n)=>{let s=gx.createWriteStream(e);r.on("error",i=>{n(i)}),s.on("error",i=>{n(i)}),s.on("close",t),r.pipe(s)})}var m0=eF.
promisify(gx.stat),d0=gx.createReadStream;var gn=class r extends Pi{blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this._name}get containerName(){return this._containerName}constructor(e,t,n,s){
s=s||{};let i,o;if(ln(t))o=e,i=t;else if(Z&&t instanceof ue||t instanceof oe||Et(t))o=e,s=n,i=Ne(t,s);else if(!t&&typeof t!="string")o=e,n&&typeof n!="string"&&
(s=n),i=Ne(new oe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){let a=t,c=n,l=Ss(e);if(l.kind==="AccountConnString")if(Z){let m=new ue(l.accountName,
l.accountKey);o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=On(l.proxyUri)),i=Ne(m,s)}else throw new Error("Accoun\
t connection string is only supported in Node.js environment");else if(l.kind==="SASConnString")o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c))+"?"+
l.accountSas,i=Ne(new oe,s);else throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error(
"Expecting non-empty strings for containerName and blobName parameters");super(o,i),{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),
this.blobContext=this.storageClientContext.blob,this._snapshot=Jy(this.url,cn.Parameters.SNAPSHOT),this._versionId=Jy(this.url,cn.Parameters.VERSIONID)}withSnapshot(e){
return new r(Ni(this.url,cn.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}withVersion(e){return new r(Ni(this.url,cn.Parameters.VERSIONID,e.length===
0?void 0:e),this.pipeline)}getAppendBlobClient(){return new $m(this.url,this.pipeline)}getBlockBlobClient(){return new Ei(this.url,this.pipeline)}getPageBlobClient(){
return new jm(this.url,this.pipeline)}async download(e=0,t,n={}){return n.conditions=n.conditions||{},n.conditions=n.conditions||{},Me(n.customerProvidedKey,this.
isHttps),D.withSpan("BlobClient-download",n,async s=>{let i=_(await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{
...n.conditions,ifTags:n.conditions?.tagConditions},requestOptions:{onDownloadProgress:Z?void 0:n.onProgress},range:e===0&&!t?void 0:yt({offset:e,count:t}),rangeGetContentMD5:n.
rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,tracingOptions:s.tracingOptions})),o={...i,_response:i.
_response,objectReplicationDestinationPolicyId:i.objectReplicationPolicyId,objectReplicationSourceProperties:km(i.objectReplicationRules)};if(!Z)return o;if((n.
maxRetryRequests===void 0||n.maxRetryRequests<0)&&(n.maxRetryRequests=5),i.contentLength===void 0)throw new RangeError("File download response doesn't contain v\
alid content length header");if(!i.etag)throw new RangeError("File download response doesn't contain valid etag header");return new Um(o,async a=>{let c={leaseAccessConditions:n.
conditions,modifiedAccessConditions:{ifMatch:n.conditions.ifMatch||i.etag,ifModifiedSince:n.conditions.ifModifiedSince,ifNoneMatch:n.conditions.ifNoneMatch,ifUnmodifiedSince:n.
conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},range:yt({count:e+i.contentLength-a,offset:a}),rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.
rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey};return(await this.blobContext.download({abortSignal:n.abortSignal,...c})).readableStreamBody},
e,i.contentLength,{maxRetryRequests:n.maxRetryRequests,onProgress:n.onProgress})})}async exists(e={}){return D.withSpan("BlobClient-exists",e,async t=>{try{return Me(
e.customerProvidedKey,this.isHttps),await this.getProperties({abortSignal:e.abortSignal,customerProvidedKey:e.customerProvidedKey,conditions:e.conditions,tracingOptions:t.
tracingOptions}),!0}catch(n){if(n.statusCode===404)return!1;if(n.statusCode===409&&(n.details.errorCode===VE||n.details.errorCode===ZE))return!0;throw n}})}async getProperties(e={}){
return e.conditions=e.conditions||{},Me(e.customerProvidedKey,this.isHttps),D.withSpan("BlobClient-getProperties",e,async t=>{let n=_(await this.blobContext.getProperties(
{abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,
tracingOptions:t.tracingOptions}));return{...n,_response:n._response,objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:km(
n.objectReplicationRules)}})}async delete(e={}){return e.conditions=e.conditions||{},D.withSpan("BlobClient-delete",e,async t=>_(await this.blobContext.delete({
abortSignal:e.abortSignal,deleteSnapshots:e.deleteSnapshots,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){return D.withSpan("BlobClient-deleteIfExists",e,async t=>{try{let n=_(await this.delete(t));return{
succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.errorCode==="BlobNotFound")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.response};
throw n}})}async undelete(e={}){return D.withSpan("BlobClient-undelete",e,async t=>_(await this.blobContext.undelete({abortSignal:e.abortSignal,tracingOptions:t.
tracingOptions})))}async setHTTPHeaders(e,t={}){return t.conditions=t.conditions||{},Me(t.customerProvidedKey,this.isHttps),D.withSpan("BlobClient-setHTTPHeader\
s",t,async n=>_(await this.blobContext.setHttpHeaders({abortSignal:t.abortSignal,blobHttpHeaders:e,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}async setMetadata(e,t={}){return t.conditions=t.conditions||{},Me(t.customerProvidedKey,
this.isHttps),D.withSpan("BlobClient-setMetadata",t,async n=>_(await this.blobContext.setMetadata({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,tracingOptions:n.
tracingOptions})))}async setTags(e,t={}){return D.withSpan("BlobClient-setTags",t,async n=>_(await this.blobContext.setTags({abortSignal:t.abortSignal,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:n.tracingOptions,
tags:r0(e)})))}async getTags(e={}){return D.withSpan("BlobClient-getTags",e,async t=>{let n=_(await this.blobContext.getTags({abortSignal:e.abortSignal,leaseAccessConditions:e.
conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},blobModifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions}));
return{...n,_response:n._response,tags:_m({blobTagSet:n.blobTagSet})||{}}})}getBlobLeaseClient(e){return new va(this,e)}async createSnapshot(e={}){return e.conditions=
e.conditions||{},Me(e.customerProvidedKey,this.isHttps),D.withSpan("BlobClient-createSnapshot",e,async t=>_(await this.blobContext.createSnapshot({abortSignal:e.
abortSignal,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,
encryptionScope:e.encryptionScope,tracingOptions:t.tracingOptions})))}async beginCopyFromURL(e,t={}){let n={abortCopyFromURL:(...i)=>this.abortCopyFromURL(...i),
getProperties:(...i)=>this.getProperties(...i),startCopyFromURL:(...i)=>this.startCopyFromURL(...i)},s=new Qm({blobClient:n,copySource:e,intervalInMs:t.intervalInMs,
onProgress:t.onProgress,resumeFrom:t.resumeFrom,startCopyFromURLOptions:t});return await s.poll(),s}async abortCopyFromURL(e,t={}){return D.withSpan("BlobClient\
-abortCopyFromURL",t,async n=>_(await this.blobContext.abortCopyFromURL(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,tracingOptions:n.tracingOptions})))}async syncCopyFromURL(e,t={}){
return t.conditions=t.conditions||{},t.sourceConditions=t.sourceConditions||{},D.withSpan("BlobClient-syncCopyFromURL",t,async n=>_(await this.blobContext.copyFromURL(
e,{abortSignal:t.abortSignal,metadata:t.metadata,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.
ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:t.sourceContentMD5,copySourceAuthorization:Ii(t.sourceAuthorization),
tier:Fn(t.tier),blobTagsString:Hn(t.tags),immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.
legalHold,encryptionScope:t.encryptionScope,copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async setAccessTier(e,t={}){
return D.withSpan("BlobClient-setAccessTier",t,async n=>_(await this.blobContext.setTier(Fn(e),{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},rehydratePriority:t.rehydratePriority,tracingOptions:n.tracingOptions})))}async downloadToBuffer(e,t,n,s={}){
let i,o=0,a=0,c=s;e instanceof Buffer?(i=e,o=t||0,a=typeof n=="number"?n:0):(o=typeof e=="number"?e:0,a=typeof t=="number"?t:0,c=n||{});let l=c.blockSize??0;if(l<
0)throw new RangeError("blockSize option must be >= 0");if(l===0&&(l=4194304),o<0)throw new RangeError("offset option must be >= 0");if(a&&a<=0)throw new RangeError(
"count option must be greater than 0");return c.conditions||(c.conditions={}),D.withSpan("BlobClient-downloadToBuffer",c,async m=>{if(!a){let u=await this.getProperties(
{...c,tracingOptions:m.tracingOptions});if(a=u.contentLength-o,a<0)throw new RangeError(`offset ${o} shouldn't be larger than blob size ${u.contentLength}`)}if(!i)
try{i=Buffer.alloc(a)}catch(u){throw new Error(`Unable to allocate the buffer of size: ${a}(in bytes). Please try passing your own buffer to the "downloadToBuff\
er" method or try using other methods like "download" or "downloadToFile".	 ${u.message}`)}if(i.length<a)throw new RangeError(`The buffer's size should be equal\
 to or larger than the request count of bytes: ${a}`);let d=0,p=new ka(c.concurrency);for(let u=o;u<o+a;u=u+l)p.addOperation(async()=>{let h=o+a;u+l<h&&(h=u+l);
let x=(await this.download(u,h-u,{abortSignal:c.abortSignal,conditions:c.conditions,maxRetryRequests:c.maxRetryRequestsPerBlock,customerProvidedKey:c.customerProvidedKey,
tracingOptions:m.tracingOptions})).readableStreamBody;await c0(x,i,u-o,h-o),d+=h-u,c.onProgress&&c.onProgress({loadedBytes:d})});return await p.do(),i})}async downloadToFile(e,t=0,n,s={}){
return D.withSpan("BlobClient-downloadToFile",s,async i=>{let o=await this.download(t,n,{...s,tracingOptions:i.tracingOptions});return o.readableStreamBody&&await l0(
o.readableStreamBody,e),o.blobDownloadStream=void 0,o})}getBlobAndContainerNamesFromUrl(){let e,t;try{let n=new URL(this.url);if(n.host.split(".")[1]==="blob"){
let s=n.pathname.match("/([^/]*)(/(.*))?");e=s[1],t=s[3]}else if(Lm(n)){let s=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");e=s[2],t=s[4]}else{let s=n.pathname.match(
"/([^/]*)(/(.*))?");e=s[1],t=s[3]}if(e=decodeURIComponent(e),t=decodeURIComponent(t),t=t.replace(/\\/g,"/"),!e)throw new Error("Provided containerName is invali\
d.");return{blobName:t,containerName:e}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(e,t={}){
return D.withSpan("BlobClient-startCopyFromURL",t,async n=>(t.conditions=t.conditions||{},t.sourceConditions=t.sourceConditions||{},_(await this.blobContext.startCopyFromURL(
e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions.ifMatch,sourceIfModifiedSince:t.sourceConditions.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions.ifUnmodifiedSince,sourceIfTags:t.sourceConditions.tagConditions},immutabilityPolicyExpiry:t.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,rehydratePriority:t.rehydratePriority,tier:Fn(t.tier),blobTagsString:Hn(
t.tags),sealBlob:t.sealBlob,tracingOptions:n.tracingOptions}))))}generateSasUrl(e){return new Promise(t=>{if(!(this.credential instanceof ue))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");let n=Ba({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...e},this.credential).toString();t(wa(this.url,n))})}generateSasStringToSign(e){if(!(this.credential instanceof ue))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return Ra({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...e},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){return new Promise(n=>{let s=Ba({containerName:this._containerName,
blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).toString();n(wa(this.url,s))})}generateUserDelegationSasStringToSign(e,t){
return Ra({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).stringToSign}async deleteImmutabilityPolicy(e={}){
return D.withSpan("BlobClient-deleteImmutabilityPolicy",e,async t=>_(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:t.tracingOptions})))}async setImmutabilityPolicy(e,t={}){
return D.withSpan("BlobClient-setImmutabilityPolicy",t,async n=>_(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:e.expiriesOn,immutabilityPolicyMode:e.
policyMode,tracingOptions:n.tracingOptions})))}async setLegalHold(e,t={}){return D.withSpan("BlobClient-setLegalHold",t,async n=>_(await this.blobContext.setLegalHold(
e,{tracingOptions:n.tracingOptions})))}async getAccountInfo(e={}){return D.withSpan("BlobClient-getAccountInfo",e,async t=>_(await this.blobContext.getAccountInfo(
{abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}},$m=class r extends gn{appendBlobContext;constructor(e,t,n,s){let i,o;if(s=s||{},ln(t))o=e,i=t;else if(Z&&
t instanceof ue||t instanceof oe||Et(t))o=e,s=n,i=Ne(t,s);else if(!t&&typeof t!="string")o=e,i=Ne(new oe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){
let a=t,c=n,l=Ss(e);if(l.kind==="AccountConnString")if(Z){let m=new ue(l.accountName,l.accountKey);o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c)),s.
proxyOptions||(s.proxyOptions=On(l.proxyUri)),i=Ne(m,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(l.kind===
"SASConnString")o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c))+"?"+l.accountSas,i=Ne(new oe,s);else throw new Error("Connection string must be eith\
er an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(
o,i),this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(e){return new r(Ni(this.url,cn.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async create(e={}){
return e.conditions=e.conditions||{},Me(e.customerProvidedKey,this.isHttps),D.withSpan("AppendBlobClient-create",e,async t=>_(await this.appendBlobContext.create(
0,{abortSignal:e.abortSignal,blobHttpHeaders:e.blobHTTPHeaders,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,immutabilityPolicyExpiry:e.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:e.
immutabilityPolicy?.policyMode,legalHold:e.legalHold,blobTagsString:Hn(e.tags),tracingOptions:t.tracingOptions})))}async createIfNotExists(e={}){let t={ifNoneMatch:$f};
return D.withSpan("AppendBlobClient-createIfNotExists",e,async n=>{try{let s=_(await this.create({...n,conditions:t}));return{succeeded:!0,...s,_response:s._response}}catch(s){
if(s.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...s.response?.parsedHeaders,_response:s.response};throw s}})}async seal(e={}){return e.conditions=
e.conditions||{},D.withSpan("AppendBlobClient-seal",e,async t=>_(await this.appendBlobContext.seal({abortSignal:e.abortSignal,appendPositionAccessConditions:e.conditions,
leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async appendBlock(e,t,n={}){
return n.conditions=n.conditions||{},Me(n.customerProvidedKey,this.isHttps),D.withSpan("AppendBlobClient-appendBlock",n,async s=>_(await this.appendBlobContext.
appendBlock(t,e,{abortSignal:n.abortSignal,appendPositionAccessConditions:n.conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},transactionalContentMD5:n.transactionalContentMD5,transactionalContentCrc64:n.
transactionalContentCrc64,cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:s.tracingOptions})))}async appendBlockFromURL(e,t,n,s={}){
return s.conditions=s.conditions||{},s.sourceConditions=s.sourceConditions||{},Me(s.customerProvidedKey,this.isHttps),D.withSpan("AppendBlobClient-appendBlockFr\
omURL",s,async i=>_(await this.appendBlobContext.appendBlockFromUrl(e,0,{abortSignal:s.abortSignal,sourceRange:yt({offset:t,count:n}),sourceContentMD5:s.sourceContentMD5,
sourceContentCrc64:s.sourceContentCrc64,leaseAccessConditions:s.conditions,appendPositionAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:s.sourceConditions?.ifMatch,sourceIfModifiedSince:s.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:s.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:s.sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:Ii(s.sourceAuthorization),
cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}},Ei=class r extends gn{_blobContext;blockBlobContext;constructor(e,t,n,s){
let i,o;if(s=s||{},ln(t))o=e,i=t;else if(Z&&t instanceof ue||t instanceof oe||Et(t))o=e,s=n,i=Ne(t,s);else if(!t&&typeof t!="string")o=e,n&&typeof n!="string"&&
(s=n),i=Ne(new oe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){let a=t,c=n,l=Ss(e);if(l.kind==="AccountConnString")if(Z){let m=new ue(l.accountName,
l.accountKey);o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=On(l.proxyUri)),i=Ne(m,s)}else throw new Error("Accoun\
t connection string is only supported in Node.js environment");else if(l.kind==="SASConnString")o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c))+"?"+
l.accountSas,i=Ne(new oe,s);else throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error(
"Expecting non-empty strings for containerName and blobName parameters");super(o,i),this.blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=
this.storageClientContext.blob}withSnapshot(e){return new r(Ni(this.url,cn.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async query(e,t={}){if(Me(t.
customerProvidedKey,this.isHttps),!Z)throw new Error("This operation currently is only supported in Node.js.");return D.withSpan("BlockBlobClient-query",t,async n=>{
let s=_(await this._blobContext.query({abortSignal:t.abortSignal,queryRequest:{queryType:"SQL",expression:e,inputSerialization:tx(t.inputTextConfiguration),outputSerialization:tx(
t.outputTextConfiguration)},leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
tracingOptions:n.tracingOptions}));return new Fm(s,{abortSignal:t.abortSignal,onProgress:t.onProgress,onError:t.onError})})}async upload(e,t,n={}){return n.conditions=
n.conditions||{},Me(n.customerProvidedKey,this.isHttps),D.withSpan("BlockBlobClient-upload",n,async s=>_(await this.blockBlobContext.upload(t,e,{abortSignal:n.abortSignal,
blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,metadata:n.metadata,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},
requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.legalHold,tier:Fn(n.tier),blobTagsString:Hn(n.tags),tracingOptions:s.tracingOptions})))}async syncUploadFromURL(e,t={}){
return t.conditions=t.conditions||{},Me(t.customerProvidedKey,this.isHttps),D.withSpan("BlockBlobClient-syncUploadFromURL",t,async n=>_(await this.blockBlobContext.
putBlobFromUrl(0,e,{...t,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions?.
ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince,sourceIfTags:t.sourceConditions?.tagConditions},cpkInfo:t.customerProvidedKey,copySourceAuthorization:Ii(
t.sourceAuthorization),tier:Fn(t.tier),blobTagsString:Hn(t.tags),copySourceTags:t.copySourceTags,fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async stageBlock(e,t,n,s={}){
return Me(s.customerProvidedKey,this.isHttps),D.withSpan("BlockBlobClient-stageBlock",s,async i=>_(await this.blockBlobContext.stageBlock(e,n,t,{abortSignal:s.abortSignal,
leaseAccessConditions:s.conditions,requestOptions:{onUploadProgress:s.onProgress},transactionalContentMD5:s.transactionalContentMD5,transactionalContentCrc64:s.
transactionalContentCrc64,cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions})))}async stageBlockFromURL(e,t,n=0,s,i={}){
return Me(i.customerProvidedKey,this.isHttps),D.withSpan("BlockBlobClient-stageBlockFromURL",i,async o=>_(await this.blockBlobContext.stageBlockFromURL(e,0,t,{abortSignal:i.
abortSignal,leaseAccessConditions:i.conditions,sourceContentMD5:i.sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,sourceRange:n===0&&!s?void 0:yt({offset:n,
count:s}),cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,copySourceAuthorization:Ii(i.sourceAuthorization),fileRequestIntent:i.sourceShareTokenIntent,
tracingOptions:o.tracingOptions})))}async commitBlockList(e,t={}){return t.conditions=t.conditions||{},Me(t.customerProvidedKey,this.isHttps),D.withSpan("BlockB\
lobClient-commitBlockList",t,async n=>_(await this.blockBlobContext.commitBlockList({latest:e},{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.
conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:Fn(t.tier),blobTagsString:Hn(
t.tags),tracingOptions:n.tracingOptions})))}async getBlockList(e,t={}){return D.withSpan("BlockBlobClient-getBlockList",t,async n=>{let s=_(await this.blockBlobContext.
getBlockList(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.
tracingOptions}));return s.committedBlocks||(s.committedBlocks=[]),s.uncommittedBlocks||(s.uncommittedBlocks=[]),s})}async uploadData(e,t={}){return D.withSpan(
"BlockBlobClient-uploadData",t,async n=>{if(Z){let s;return e instanceof Buffer?s=e:e instanceof ArrayBuffer?s=Buffer.from(e):(e=e,s=Buffer.from(e.buffer,e.byteOffset,
e.byteLength)),this.uploadSeekableInternal((i,o)=>s.slice(i,i+o),s.byteLength,n)}else{let s=new Blob([e]);return this.uploadSeekableInternal((i,o)=>s.slice(i,i+
o),s.size,n)}})}async uploadBrowserData(e,t={}){return D.withSpan("BlockBlobClient-uploadBrowserData",t,async n=>{let s=new Blob([e]);return this.uploadSeekableInternal(
(i,o)=>s.slice(i,i+o),s.size,n)})}async uploadSeekableInternal(e,t,n={}){let s=n.blockSize??0;if(s<0||s>4194304e3)throw new RangeError(`blockSize option must be\
 >= 0 and <= ${4194304e3}`);let i=n.maxSingleShotSize??268435456;if(i<0||i>268435456)throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${268435456}`);
if(s===0){if(t>4194304e3*5e4)throw new RangeError(`${t} is too larger to upload to a block blob.`);t>i&&(s=Math.ceil(t/5e4),s<4194304&&(s=4194304))}return n.blobHTTPHeaders||
(n.blobHTTPHeaders={}),n.conditions||(n.conditions={}),D.withSpan("BlockBlobClient-uploadSeekableInternal",n,async o=>{if(t<=i)return _(await this.upload(e(0,t),
t,o));let a=Math.floor((t-1)/s)+1;if(a>5e4)throw new RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${5e4}`);
let c=[],l=si(),m=0,d=new ka(n.concurrency);for(let p=0;p<a;p++)d.addOperation(async()=>{let u=Vy(l,p),h=s*p,x=(p===a-1?t:h+s)-h;c.push(u),await this.stageBlock(
u,e(h,x),x,{abortSignal:n.abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:o.tracingOptions}),m+=x,n.onProgress&&n.onProgress(
{loadedBytes:m})});return await d.do(),this.commitBlockList(c,o)})}async uploadFile(e,t={}){return D.withSpan("BlockBlobClient-uploadFile",t,async n=>{let s=(await m0(
e)).size;return this.uploadSeekableInternal((i,o)=>()=>d0(e,{autoClose:!0,end:o?i+o-1:1/0,start:i}),s,{...t,tracingOptions:n.tracingOptions})})}async uploadStream(e,t=8388608,n=5,s={}){
return s.blobHTTPHeaders||(s.blobHTTPHeaders={}),s.conditions||(s.conditions={}),D.withSpan("BlockBlobClient-uploadStream",s,async i=>{let o=0,a=si(),c=0,l=[];return await new Hl(
e,t,n,async(d,p)=>{let u=Vy(a,o);l.push(u),o++,await this.stageBlock(u,d,p,{customerProvidedKey:s.customerProvidedKey,conditions:s.conditions,encryptionScope:s.
encryptionScope,tracingOptions:i.tracingOptions}),c+=p,s.onProgress&&s.onProgress({loadedBytes:c})},Math.ceil(n/4*3)).do(),_(await this.commitBlockList(l,{...s,
tracingOptions:i.tracingOptions}))})}},jm=class r extends gn{pageBlobContext;constructor(e,t,n,s){let i,o;if(s=s||{},ln(t))o=e,i=t;else if(Z&&t instanceof ue||t instanceof
oe||Et(t))o=e,s=n,i=Ne(t,s);else if(!t&&typeof t!="string")o=e,i=Ne(new oe,s);else if(t&&typeof t=="string"&&n&&typeof n=="string"){let a=t,c=n,l=Ss(e);if(l.kind===
"AccountConnString")if(Z){let m=new ue(l.accountName,l.accountKey);o=Te(Te(l.url,encodeURIComponent(a)),encodeURIComponent(c)),s.proxyOptions||(s.proxyOptions=On(
l.proxyUri)),i=Ne(m,s)}else throw new Error("Account connection string is only supported in Node.js environment");else if(l.kind==="SASConnString")o=Te(Te(l.url,
encodeURIComponent(a)),encodeURIComponent(c))+"?"+l.accountSas,i=Ne(new oe,s);else throw new Error("Connection string must be either an Account connection strin\
g or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,i),this.pageBlobContext=this.
storageClientContext.pageBlob}withSnapshot(e){return new r(Ni(this.url,cn.Parameters.SNAPSHOT,e.length===0?void 0:e),this.pipeline)}async create(e,t={}){return t.
conditions=t.conditions||{},Me(t.customerProvidedKey,this.isHttps),D.withSpan("PageBlobClient-create",t,async n=>_(await this.pageBlobContext.create(0,e,{abortSignal:t.
abortSignal,blobHttpHeaders:t.blobHTTPHeaders,blobSequenceNumber:t.blobSequenceNumber,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:Fn(t.tier),blobTagsString:Hn(t.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(e,t={}){
return D.withSpan("PageBlobClient-createIfNotExists",t,async n=>{try{let s={ifNoneMatch:$f},i=_(await this.create(e,{...t,conditions:s,tracingOptions:n.tracingOptions}));
return{succeeded:!0,...i,_response:i._response}}catch(s){if(s.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...s.response?.parsedHeaders,_response:s.
response};throw s}})}async uploadPages(e,t,n,s={}){return s.conditions=s.conditions||{},Me(s.customerProvidedKey,this.isHttps),D.withSpan("PageBlobClient-upload\
Pages",s,async i=>_(await this.pageBlobContext.uploadPages(n,e,{abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,
ifTags:s.conditions?.tagConditions},requestOptions:{onUploadProgress:s.onProgress},range:yt({offset:t,count:n}),sequenceNumberAccessConditions:s.conditions,transactionalContentMD5:s.
transactionalContentMD5,transactionalContentCrc64:s.transactionalContentCrc64,cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,tracingOptions:i.tracingOptions})))}async uploadPagesFromURL(e,t,n,s,i={}){
return i.conditions=i.conditions||{},i.sourceConditions=i.sourceConditions||{},Me(i.customerProvidedKey,this.isHttps),D.withSpan("PageBlobClient-uploadPagesFrom\
URL",i,async o=>_(await this.pageBlobContext.uploadPagesFromURL(e,yt({offset:t,count:s}),0,yt({offset:n,count:s}),{abortSignal:i.abortSignal,sourceContentMD5:i.
sourceContentMD5,sourceContentCrc64:i.sourceContentCrc64,leaseAccessConditions:i.conditions,sequenceNumberAccessConditions:i.conditions,modifiedAccessConditions:{
...i.conditions,ifTags:i.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:i.sourceConditions?.ifMatch,sourceIfModifiedSince:i.sourceConditions?.
ifModifiedSince,sourceIfNoneMatch:i.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:i.sourceConditions?.ifUnmodifiedSince},cpkInfo:i.customerProvidedKey,encryptionScope:i.
encryptionScope,copySourceAuthorization:Ii(i.sourceAuthorization),fileRequestIntent:i.sourceShareTokenIntent,tracingOptions:o.tracingOptions})))}async clearPages(e=0,t,n={}){
return n.conditions=n.conditions||{},D.withSpan("PageBlobClient-clearPages",n,async s=>_(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:yt({offset:e,count:t}),sequenceNumberAccessConditions:n.conditions,
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:s.tracingOptions})))}async getPageRanges(e=0,t,n={}){return n.conditions=n.conditions||
{},D.withSpan("PageBlobClient-getPageRanges",n,async s=>{let i=_(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,
modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:yt({offset:e,count:t}),tracingOptions:s.tracingOptions}));return qm(i)})}async listPageRangesSegment(e=0,t,n,s={}){
return D.withSpan("PageBlobClient-getPageRangesSegment",s,async i=>_(await this.pageBlobContext.getPageRanges({abortSignal:s.abortSignal,leaseAccessConditions:s.
conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},range:yt({offset:e,count:t}),marker:n,maxPageSize:s.maxPageSize,tracingOptions:i.
tracingOptions})))}async*listPageRangeItemSegments(e=0,t,n,s={}){let i;if(n||n===void 0)do i=await this.listPageRangesSegment(e,t,n,s),n=i.continuationToken,yield await i;while(n)}async*listPageRangeItems(e=0,t,n={}){
let s;for await(let i of this.listPageRangeItemSegments(e,t,s,n))yield*rx(i)}listPageRanges(e=0,t,n={}){n.conditions=n.conditions||{};let s=this.listPageRangeItems(
e,t,n);return{next(){return s.next()},[Symbol.asyncIterator](){return this},byPage:(i={})=>this.listPageRangeItemSegments(e,t,i.continuationToken,{maxPageSize:i.
maxPageSize,...n})}}async getPageRangesDiff(e,t,n,s={}){return s.conditions=s.conditions||{},D.withSpan("PageBlobClient-getPageRangesDiff",s,async i=>{let o=_(await this.
pageBlobContext.getPageRangesDiff({abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},
prevsnapshot:n,range:yt({offset:e,count:t}),tracingOptions:i.tracingOptions}));return qm(o)})}async listPageRangesDiffSegment(e,t,n,s,i={}){return D.withSpan("P\
ageBlobClient-getPageRangesDiffSegment",i,async o=>_(await this.pageBlobContext.getPageRangesDiff({abortSignal:i?.abortSignal,leaseAccessConditions:i?.conditions,
modifiedAccessConditions:{...i?.conditions,ifTags:i?.conditions?.tagConditions},prevsnapshot:n,range:yt({offset:e,count:t}),marker:s,maxPageSize:i?.maxPageSize,
tracingOptions:o.tracingOptions})))}async*listPageRangeDiffItemSegments(e,t,n,s,i){let o;if(s||s===void 0)do o=await this.listPageRangesDiffSegment(e,t,n,s,i),s=
o.continuationToken,yield await o;while(s)}async*listPageRangeDiffItems(e,t,n,s){let i;for await(let o of this.listPageRangeDiffItemSegments(e,t,n,i,s))yield*rx(
o)}listPageRangesDiff(e,t,n,s={}){s.conditions=s.conditions||{};let i=this.listPageRangeDiffItems(e,t,n,{...s});return{next(){return i.next()},[Symbol.asyncIterator](){
return this},byPage:(o={})=>this.listPageRangeDiffItemSegments(e,t,n,o.continuationToken,{maxPageSize:o.maxPageSize,...s})}}async getPageRangesDiffForManagedDisks(e,t,n,s={}){
return s.conditions=s.conditions||{},D.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",s,async i=>{let o=_(await this.pageBlobContext.getPageRangesDiff(
{abortSignal:s.abortSignal,leaseAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},prevSnapshotUrl:n,range:yt(
{offset:e,count:t}),tracingOptions:i.tracingOptions}));return qm(o)})}async resize(e,t={}){return t.conditions=t.conditions||{},D.withSpan("PageBlobClient-resiz\
e",t,async n=>_(await this.pageBlobContext.resize(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.
conditions?.tagConditions},encryptionScope:t.encryptionScope,tracingOptions:n.tracingOptions})))}async updateSequenceNumber(e,t,n={}){return n.conditions=n.conditions||
{},D.withSpan("PageBlobClient-updateSequenceNumber",n,async s=>_(await this.pageBlobContext.updateSequenceNumber(e,{abortSignal:n.abortSignal,blobSequenceNumber:t,
leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},tracingOptions:s.tracingOptions})))}async startCopyIncremental(e,t={}){
return D.withSpan("PageBlobClient-startCopyIncremental",t,async n=>_(await this.pageBlobContext.copyIncremental(e,{abortSignal:t.abortSignal,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}};var p0;(function(r){r[r.LOCKED=0]="LOCKED",r[r.UNLOCKED=1]="UNLOCKED"})(p0||(p0={}));var u0;(function(r){r.AES256="AES256"})(u0||(u0={}));var Ym=class extends Error{constructor(e){super(e),this.name="InvalidResponseError"}};var Si=class extends Error{constructor(e){let t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};
Si.isNetworkErrorCode=r=>r?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(r):!1;var vs=class extends Error{constructor(){super(`C\
ache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};vs.isUsageErrorMessage=r=>r?r.includes("insufficient usage"):!1;var za=class extends Error{constructor(e){super(e),this.
name="RateLimitError"}};var mF=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},Cx=class{constructor(e){
this.contentLength=e,this.sentBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}setSentBytes(e){this.sentBytes=e}getTransferredBytes(){return this.sentBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;let e=this.sentBytes,t=(100*(e/this.contentLength)).toFixed(1),
n=Date.now()-this.startTime,s=(e/(1024*1024)/(n/1e3)).toFixed(1);pe(`Sent ${e} of ${this.contentLength} (${t}%), ${s} MBs/sec`),this.isDone()&&(this.displayedComplete=
!0)}onProgress(){return e=>{this.setSentBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){let t=()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(t,
e))};this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function f0(r,e,t){
return mF(this,void 0,void 0,function*(){var n;let s=new gn(r),i=s.getBlockBlobClient(),o=new Cx((n=t?.archiveSizeBytes)!==null&&n!==void 0?n:0),a={blockSize:t?.
uploadChunkSize,concurrency:t?.uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:o.onProgress()};try{o.startDisplayTimer(),P(`BlobClient: ${s.name}:${s.
accountName}:${s.containerName}`);let c=yield i.uploadFile(e,a);if(c._response.status>=400)throw new Ym(`uploadCacheArchiveSDK: upload failed with status code ${c.
_response.status}`);return c}catch(c){throw Jt(`uploadCacheArchiveSDK: internal error uploading cache archive: ${c.message}`),c}finally{o.stopDisplayTimer()}})}import*as g0 from"buffer";import*as Fr from"fs";import*as y0 from"stream";import*as x0 from"util";var Wm=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};function Km(r){return r?
r>=200&&r<300:!1}function dF(r){return r?r>=500:!0}function pF(r){return r?[de.BadGateway,de.ServiceUnavailable,de.GatewayTimeout].includes(r):!1}function uF(r){
return Wm(this,void 0,void 0,function*(){return new Promise(e=>setTimeout(e,r))})}function h0(r,e,t){return Wm(this,arguments,void 0,function*(n,s,i,o=_c,a=kc,c=void 0){
let l="",m=1;for(;m<=o;){let d,p,u=!1;try{d=yield s()}catch(h){c&&(d=c(h)),u=!0,l=h.message}if(d&&(p=i(d),!dF(p)))return d;if(p&&(u=pF(p),l=`Cache service respo\
nded with ${p}`),P(`${n} - Attempt ${m} of ${o} failed with error: ${l}`),!u){P(`${n} - Error is not retryable`);break}yield uF(a),m++}throw Error(`${n} failed:\
 ${l}`)})}function Ua(r,e){return Wm(this,arguments,void 0,function*(t,n,s=_c,i=kc){return yield h0(t,n,o=>o.statusCode,s,i,o=>{if(o instanceof mr)return{statusCode:o.
statusCode,result:null,headers:{},error:o}})})}function wi(r,e){return Wm(this,arguments,void 0,function*(t,n,s=_c,i=kc){return yield h0(t,n,o=>o.message.statusCode,
s,i)})}var Yt=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};function fF(r,e){return Yt(
this,void 0,void 0,function*(){yield x0.promisify(y0.pipeline)(r.message,e)})}var Xm=class{constructor(e){this.contentLength=e,this.segmentIndex=0,this.segmentSize=
0,this.segmentOffset=0,this.receivedBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}nextSegment(e){this.segmentOffset=this.segmentOffset+this.segmentSize,
this.segmentIndex=this.segmentIndex+1,this.segmentSize=e,this.receivedBytes=0,P(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}\
...`)}setReceivedBytes(e){this.receivedBytes=e}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===this.
contentLength}display(){if(this.displayedComplete)return;let e=this.segmentOffset+this.receivedBytes,t=(100*(e/this.contentLength)).toFixed(1),n=Date.now()-this.
startTime,s=(e/(1024*1024)/(n/1e3)).toFixed(1);pe(`Received ${e} of ${this.contentLength} (${t}%), ${s} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){
return e=>{this.setReceivedBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){let t=()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(t,e))};this.timeoutHandle=
setTimeout(t,e)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};function Jm(r,e){return Yt(
this,void 0,void 0,function*(){let t=Fr.createWriteStream(e),n=new en("actions/cache"),s=yield wi("downloadCache",()=>Yt(this,void 0,void 0,function*(){return n.
get(r)}));s.message.socket.setTimeout(Vp,()=>{s.message.destroy(),P(`Aborting download, socket timed out after ${Vp} ms`)}),yield fF(s,t);let i=s.message.headers["\
content-length"];if(i){let o=parseInt(i),a=fr(e);if(a!==o)throw new Error(`Incomplete download. Expected file size: ${o}, actual file size: ${a}`)}else P("Unabl\
e to validate download, no Content-Length header")})}function A0(r,e,t){return Yt(this,void 0,void 0,function*(){var n;let s=yield Fr.promises.open(e,"w"),i=new en(
"actions/cache",void 0,{socketTimeout:t.timeoutInMs,keepAlive:!0});try{let a=(yield wi("downloadCacheMetadata",()=>Yt(this,void 0,void 0,function*(){return yield i.
request("HEAD",r,null,{})}))).message.headers["content-length"];if(a==null)throw new Error("Content-Length not found on blob response");let c=parseInt(a);if(Number.
isNaN(c))throw new Error(`Could not interpret Content-Length: ${c}`);let l=[],m=4*1024*1024;for(let C=0;C<c;C+=m){let b=Math.min(m,c-C);l.push({offset:C,promiseGetter:()=>Yt(
this,void 0,void 0,function*(){return yield hF(i,r,C,b)})})}l.reverse();let d=0,p=0,u=new Xm(c);u.startDisplayTimer();let h=u.onProgress(),g=[],x,A=()=>Yt(this,
void 0,void 0,function*(){let C=yield Promise.race(Object.values(g));yield s.write(C.buffer,0,C.count,C.offset),d--,delete g[C.offset],p+=C.count,h({loadedBytes:p})});
for(;x=l.pop();)g[x.offset]=x.promiseGetter(),d++,d>=((n=t.downloadConcurrency)!==null&&n!==void 0?n:10)&&(yield A());for(;d>0;)yield A()}finally{i.dispose(),yield s.
close()}})}function hF(r,e,t,n){return Yt(this,void 0,void 0,function*(){let i=0;for(;;)try{let a=yield b0(3e4,gF(r,e,t,n));if(typeof a=="string")throw new Error(
"downloadSegmentRetry failed due to timeout");return a}catch(o){if(i>=5)throw o;i++}})}function gF(r,e,t,n){return Yt(this,void 0,void 0,function*(){let s=yield wi(
"downloadCachePart",()=>Yt(this,void 0,void 0,function*(){return yield r.get(e,{Range:`bytes=${t}-${t+n-1}`})}));if(!s.readBodyBuffer)throw new Error("Expected \
HttpClientResponse to implement readBodyBuffer");return{offset:t,count:n,buffer:yield s.readBodyBuffer()}})}function C0(r,e,t){return Yt(this,void 0,void 0,function*(){
var n;let s=new Ei(r,void 0,{retryOptions:{tryTimeoutInMs:t.timeoutInMs}}),o=(n=(yield s.getProperties()).contentLength)!==null&&n!==void 0?n:-1;if(o<0)P("Unabl\
e to determine content length, downloading file with http-client..."),yield Jm(r,e);else{let a=Math.min(134217728,g0.constants.MAX_LENGTH),c=new Xm(o),l=Fr.openSync(
e,"w");try{c.startDisplayTimer();let m=new AbortController,d=m.signal;for(;!c.isDone();){let p=c.segmentOffset+c.segmentSize,u=Math.min(a,o-p);c.nextSegment(u);
let h=yield b0(t.segmentTimeoutInMs||36e5,s.downloadToBuffer(p,u,{abortSignal:d,concurrency:t.downloadConcurrency,onProgress:c.onProgress()}));if(h==="timeout")
throw m.abort(),new Error("Aborting cache download as the download time exceeded the timeout.");Buffer.isBuffer(h)&&Fr.writeFileSync(l,h)}}finally{c.stopDisplayTimer(),
Fr.closeSync(l)}}})}var b0=(r,e)=>Yt(void 0,void 0,void 0,function*(){let t,n=new Promise(s=>{t=setTimeout(()=>s("timeout"),r)});return Promise.race([e,n]).then(
s=>(clearTimeout(t),s))});function bx(r){let e={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};return r&&(typeof r.useAzureSdk=="boolean"&&(e.useAzureSdk=r.useAzureSdk),typeof r.
uploadConcurrency=="number"&&(e.uploadConcurrency=r.uploadConcurrency),typeof r.uploadChunkSize=="number"&&(e.uploadChunkSize=r.uploadChunkSize)),e.uploadConcurrency=
isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?e.uploadConcurrency:Math.min(32,Number(process.env.CACHE_UPLOAD_CONCURRENCY)),e.uploadChunkSize=isNaN(Number(
process.env.CACHE_UPLOAD_CHUNK_SIZE))?e.uploadChunkSize:Math.min(128*1024*1024,Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),P(`Use Azure SDK: ${e.useAzureSdk}`),
P(`Upload concurrency: ${e.uploadConcurrency}`),P(`Upload chunk size: ${e.uploadChunkSize}`),e}function N0(r){let e={useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,
timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};r&&(typeof r.useAzureSdk=="boolean"&&(e.useAzureSdk=r.useAzureSdk),typeof r.concurrentBlobDownloads=="bool\
ean"&&(e.concurrentBlobDownloads=r.concurrentBlobDownloads),typeof r.downloadConcurrency=="number"&&(e.downloadConcurrency=r.downloadConcurrency),typeof r.timeoutInMs==
"number"&&(e.timeoutInMs=r.timeoutInMs),typeof r.segmentTimeoutInMs=="number"&&(e.segmentTimeoutInMs=r.segmentTimeoutInMs),typeof r.lookupOnly=="boolean"&&(e.lookupOnly=
r.lookupOnly));let t=process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return t&&!isNaN(Number(t))&&isFinite(Number(t))&&(e.segmentTimeoutInMs=Number(t)*60*1e3),P(`Use \
Azure SDK: ${e.useAzureSdk}`),P(`Download concurrency: ${e.downloadConcurrency}`),P(`Request timeout (ms): ${e.timeoutInMs}`),P(`Cache segment download timeout \
mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),P(`Segment download timeout (ms): ${e.segmentTimeoutInMs}`),P(`Lookup only: ${e.lookupOnly}`),e}function Nx(){let e=new URL(process.env.GITHUB_SERVER_URL||"https://github.com").hostname.trimEnd().toUpperCase(),t=e==="GITHUB.COM",n=e.endsWith(".GHE.COM"),s=e.
endsWith(".LOCALHOST");return!t&&!n&&!s}function Ha(){return Nx()?"v1":process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}var I0=["none","read","write","write-only"];
function Ix(){return(process.env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}function P0(r){return I0.includes(r)?r==="read"||r==="write":!0}function E0(r){return I0.
includes(r)?r==="write"||r==="write-only":!0}function Vm(){let r=Ha();switch(r){case"v1":return process.env.ACTIONS_CACHE_URL||process.env.ACTIONS_RESULTS_URL||
"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsupported cache service version: ${r}`)}}var R0=le(B0(),1);function Zm(){return`@actions/cache-${R0.version}`}var xt=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})};function Fa(r){let e=Vm();
if(!e)throw new Error("Cache Service Url not found, unable to restore cache.");let t=`${e}_apis/artifactcache/${r}`;return P(`Resource Url: ${t}`),t}function CF(r,e){
return`${r};api-version=${e}`}function bF(){return{headers:{Accept:CF("application/json","6.0-preview.1")}}}function Px(){let r=process.env.ACTIONS_RUNTIME_TOKEN||
"",e=new qs(r);return new en(Zm(),[e],bF())}function T0(r,e,t){return xt(this,void 0,void 0,function*(){var n;let s=Px(),i=Ks(e,t?.compressionMethod,t?.enableCrossOsArchive),
o=`cache?keys=${encodeURIComponent(r.join(","))}&version=${i}`,a=yield Ua("getCacheEntry",()=>xt(this,void 0,void 0,function*(){return s.getJson(Fa(o))}));if(a.
statusCode===204)return Kn()&&(yield NF(r[0],s,i)),null;if(!Km(a.statusCode)){let m=(n=a.error)===null||n===void 0?void 0:n.message;throw m?.includes(zc)?new Error(
m):new Error(`Cache service responded with ${a.statusCode}`)}let c=a.result,l=c?.archiveLocation;if(!l)throw new Error("Cache not found.");return no(l),P("Cache\
 Result:"),P(JSON.stringify(c)),c})}function NF(r,e,t){return xt(this,void 0,void 0,function*(){let n=`caches?key=${encodeURIComponent(r)}`,s=yield Ua("listCach\
e",()=>xt(this,void 0,void 0,function*(){return e.getJson(Fa(n))}));if(s.statusCode===200){let i=s.result,o=i?.totalCount;if(o&&o>0){P(`No matching cache found \
for cache key '${r}', version '${t} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or sc\
ope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key 
Other caches with similar key:`);for(let a of i?.artifactCaches||[])P(`Cache Key: ${a?.cacheKey}, Cache Version: ${a?.cacheVersion}, Cache Scope: ${a?.scope}, C\
ache Created: ${a?.creationTime}`)}}})}function Ex(r,e,t){return xt(this,void 0,void 0,function*(){let n=new AF(r),s=N0(t);n.hostname.endsWith(".blob.core.windo\
ws.net")?s.useAzureSdk?yield C0(r,e,s):s.concurrentBlobDownloads?yield A0(r,e,s):yield Jm(r,e):yield Jm(r,e)})}function M0(r,e,t){return xt(this,void 0,void 0,function*(){
let n=Px(),s=Ks(e,t?.compressionMethod,t?.enableCrossOsArchive),i={key:r,version:s,cacheSize:t?.cacheSize};return yield Ua("reserveCache",()=>xt(this,void 0,void 0,
function*(){return n.postJson(Fa("caches"),i)}))})}function v0(r,e){return`bytes ${r}-${e}/*`}function IF(r,e,t,n,s){return xt(this,void 0,void 0,function*(){P(
`Uploading chunk of size ${s-n+1} bytes at offset ${n} with content range: ${v0(n,s)}`);let i={"Content-Type":"application/octet-stream","Content-Range":v0(n,s)},
o=yield wi(`uploadChunk (start: ${n}, end: ${s})`,()=>xt(this,void 0,void 0,function*(){return r.sendStream("PATCH",e,t(),i)}));if(!Km(o.message.statusCode))throw new Error(
`Cache service responded with ${o.message.statusCode} during upload chunk.`)})}function PF(r,e,t,n){return xt(this,void 0,void 0,function*(){let s=fr(t),i=Fa(`c\
aches/${e.toString()}`),o=Bi.openSync(t,"r"),a=bx(n),c=ru("uploadConcurrency",a.uploadConcurrency),l=ru("uploadChunkSize",a.uploadChunkSize),m=[...new Array(c).
keys()];P("Awaiting all uploads");let d=0;try{yield Promise.all(m.map(()=>xt(this,void 0,void 0,function*(){for(;d<s;){let p=Math.min(s-d,l),u=d,h=d+p-1;d+=l,yield IF(
r,i,()=>Bi.createReadStream(t,{fd:o,start:u,end:h,autoClose:!1}).on("error",g=>{throw new Error(`Cache upload failed because file read failed with ${g.message}`)}),
u,h)}})))}finally{Bi.closeSync(o)}})}function EF(r,e,t){return xt(this,void 0,void 0,function*(){let n={size:t};return yield Ua("commitCache",()=>xt(this,void 0,
void 0,function*(){return r.postJson(Fa(`caches/${e.toString()}`),n)}))})}function Sx(r,e,t,n){return xt(this,void 0,void 0,function*(){if(bx(n).useAzureSdk){if(!t)
throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");yield f0(t,e,n)}else{let i=Px();P("Upload cache"),yield PF(i,r,e,n),P("Comm\
iting cache");let o=fr(e);pe(`Cache Size: ~${Math.round(o/(1024*1024))} MB (${o} B)`);let a=yield EF(i,r,o);if(!Km(a.statusCode))throw new Error(`Cache service \
responded with ${a.statusCode} during commit cache.`);pe("Cache saved successfully")}})}var Sw=le(Aw(),1),Ee=le(Pe(),1),Tt=le(Pe(),1),Ls=le(Pe(),1),_s=le(Pe(),1),ks=le(Pe(),1);var CA=le(Pe(),1),bA=le(Pe(),1),Iw=le(Pe(),1),Pw=le(Pe(),1),Ew=le(Pe(),1);var yA=le(Pe(),1),xA=le(Pe(),1),Cw=le(Pe(),1),bw=le(Pe(),1),Nw=le(Pe(),1),AA=class extends Nw.MessageType{constructor(){super("github.actions.results.entities.v\
1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"scalar",T:3}])}create(e){let t={scope:"",permission:"0"};return globalThis.Object.
defineProperty(t,bw.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Cw.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),
o=e.pos+t;for(;e.pos<o;){let[a,c]=e.tag();switch(a){case 1:i.scope=e.string();break;case 2:i.permission=e.int64().toString();break;default:let l=n.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?xA.UnknownFieldHandler.onRead:
l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){e.scope!==""&&t.tag(1,yA.WireType.LengthDelimited).string(e.scope),e.permission!=="0"&&t.tag(2,yA.WireType.
Varint).int64(e.permission);let s=n.writeUnknownFields;return s!==!1&&(s==!0?xA.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},zd=new AA;var NA=class extends Ew.MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,
name:"scope",kind:"message",repeat:1,T:()=>zd}])}create(e){let t={repositoryId:"0",scope:[]};return globalThis.Object.defineProperty(t,Pw.MESSAGE_TYPE,{enumerable:!1,
value:this}),e!==void 0&&(0,Iw.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[a,c]=e.tag();
switch(a){case 1:i.repositoryId=e.int64().toString();break;case 2:i.scope.push(zd.internalBinaryRead(e,e.uint32(),n));break;default:let l=n.readUnknownField;if(l===
"throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?bA.UnknownFieldHandler.onRead:l)(
this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){e.repositoryId!=="0"&&t.tag(1,CA.WireType.Varint).int64(e.repositoryId);for(let i=0;i<e.scope.length;i++)
zd.internalBinaryWrite(e.scope[i],t.tag(2,CA.WireType.LengthDelimited).fork(),n).join();let s=n.writeUnknownFields;return s!==!1&&(s==!0?bA.UnknownFieldHandler.
onWrite:s)(this.typeName,e,t),t}},jr=new NA;var IA=class extends ks.MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:()=>jr},
{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"version",kind:"scalar",T:9}])}create(e){let t={key:"",version:""};return globalThis.Object.defineProperty(t,_s.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Ls.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[
a,c]=e.tag();switch(a){case 1:i.metadata=jr.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=e.string();break;case 3:i.version=e.string();break;default:
let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Tt.UnknownFieldHandler.
onRead:l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){e.metadata&&jr.internalBinaryWrite(e.metadata,t.tag(1,Ee.WireType.LengthDelimited).fork(),
n).join(),e.key!==""&&t.tag(2,Ee.WireType.LengthDelimited).string(e.key),e.version!==""&&t.tag(3,Ee.WireType.LengthDelimited).string(e.version);let s=n.writeUnknownFields;
return s!==!1&&(s==!0?Tt.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},RA=new IA,PA=class extends ks.MessageType{constructor(){super("github.actions.res\
ults.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}create(e){
let t={ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.defineProperty(t,_s.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Ls.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[a,c]=e.tag();switch(a){case 1:i.ok=e.bool();break;case 2:i.signedUploadUrl=
e.string();break;case 3:i.message=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}\
) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Tt.UnknownFieldHandler.onRead:l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&
t.tag(1,Ee.WireType.Varint).bool(e.ok),e.signedUploadUrl!==""&&t.tag(2,Ee.WireType.LengthDelimited).string(e.signedUploadUrl),e.message!==""&&t.tag(3,Ee.WireType.
LengthDelimited).string(e.message);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Tt.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},vA=new PA,EA=class extends ks.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"message",T:()=>jr},{no:2,name:"key",kind:"scalar",T:9},{no:3,
name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(e){let t={key:"",sizeBytes:"0",version:""};return globalThis.Object.defineProperty(
t,_s.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Ls.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;
for(;e.pos<o;){let[a,c]=e.tag();switch(a){case 1:i.metadata=jr.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=e.string();break;case 3:i.sizeBytes=
e.int64().toString();break;case 4:i.version=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${a} (wir\
e type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Tt.UnknownFieldHandler.onRead:l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){
e.metadata&&jr.internalBinaryWrite(e.metadata,t.tag(1,Ee.WireType.LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,Ee.WireType.LengthDelimited).string(e.key),
e.sizeBytes!=="0"&&t.tag(3,Ee.WireType.Varint).int64(e.sizeBytes),e.version!==""&&t.tag(4,Ee.WireType.LengthDelimited).string(e.version);let s=n.writeUnknownFields;
return s!==!1&&(s==!0?Tt.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},TA=new EA,SA=class extends ks.MessageType{constructor(){super("github.actions.res\
ults.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"message",kind:"scalar",T:9}])}create(e){
let t={ok:!1,entryId:"0",message:""};return globalThis.Object.defineProperty(t,_s.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Ls.reflectionMergePartial)(
this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[a,c]=e.tag();switch(a){case 1:i.ok=e.bool();break;case 2:i.entryId=e.
int64().toString();break;case 3:i.message=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${a} (wire \
type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Tt.UnknownFieldHandler.onRead:l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){e.
ok!==!1&&t.tag(1,Ee.WireType.Varint).bool(e.ok),e.entryId!=="0"&&t.tag(2,Ee.WireType.Varint).int64(e.entryId),e.message!==""&&t.tag(3,Ee.WireType.LengthDelimited).
string(e.message);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Tt.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},MA=new SA,wA=class extends ks.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"message",T:()=>jr},{no:2,name:"key",kind:"scalar",T:9},{no:3,
name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(e){let t={key:"",restoreKeys:[],version:""};return globalThis.Object.
defineProperty(t,_s.MESSAGE_TYPE,{enumerable:!1,value:this}),e!==void 0&&(0,Ls.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),
o=e.pos+t;for(;e.pos<o;){let[a,c]=e.tag();switch(a){case 1:i.metadata=jr.internalBinaryRead(e,e.uint32(),n,i.metadata);break;case 2:i.key=e.string();break;case 3:
i.restoreKeys.push(e.string());break;case 4:i.version=e.string();break;default:let l=n.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field\
 ${a} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Tt.UnknownFieldHandler.onRead:l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){
e.metadata&&jr.internalBinaryWrite(e.metadata,t.tag(1,Ee.WireType.LengthDelimited).fork(),n).join(),e.key!==""&&t.tag(2,Ee.WireType.LengthDelimited).string(e.key);
for(let i=0;i<e.restoreKeys.length;i++)t.tag(3,Ee.WireType.LengthDelimited).string(e.restoreKeys[i]);e.version!==""&&t.tag(4,Ee.WireType.LengthDelimited).string(
e.version);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Tt.UnknownFieldHandler.onWrite:s)(this.typeName,e,t),t}},OA=new wA,BA=class extends ks.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{
no:3,name:"matched_key",kind:"scalar",T:9}])}create(e){let t={ok:!1,signedDownloadUrl:"",matchedKey:""};return globalThis.Object.defineProperty(t,_s.MESSAGE_TYPE,
{enumerable:!1,value:this}),e!==void 0&&(0,Ls.reflectionMergePartial)(this,t,e),t}internalBinaryRead(e,t,n,s){let i=s??this.create(),o=e.pos+t;for(;e.pos<o;){let[
a,c]=e.tag();switch(a){case 1:i.ok=e.bool();break;case 2:i.signedDownloadUrl=e.string();break;case 3:i.matchedKey=e.string();break;default:let l=n.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${a} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?Tt.UnknownFieldHandler.onRead:
l)(this.typeName,i,a,c,m)}}return i}internalBinaryWrite(e,t,n){e.ok!==!1&&t.tag(1,Ee.WireType.Varint).bool(e.ok),e.signedDownloadUrl!==""&&t.tag(2,Ee.WireType.LengthDelimited).
string(e.signedDownloadUrl),e.matchedKey!==""&&t.tag(3,Ee.WireType.LengthDelimited).string(e.matchedKey);let s=n.writeUnknownFields;return s!==!1&&(s==!0?Tt.UnknownFieldHandler.
onWrite:s)(this.typeName,e,t),t}},DA=new BA,lce=new Sw.ServiceType("github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:RA,O:vA},
{name:"FinalizeCacheEntryUpload",options:{},I:TA,O:MA},{name:"GetCacheEntryDownloadURL",options:{},I:OA,O:DA}]);var Ud=class{constructor(e){this.rpc=e,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.bind(this),this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(e){
let t=RA.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry","applicat\
ion/json",t).then(s=>vA.fromJson(s,{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(e){let t=TA.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.
rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",t).then(s=>MA.fromJson(s,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(e){
let t=OA.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","\
application/json",t).then(s=>DA.fromJson(s,{ignoreUnknownFields:!0}))}};function ww(r){if(r)try{let t=new URL(r).searchParams.get("sig");t&&(no(t),no(encodeURIComponent(t)))}catch(e){P(`Failed to parse URL: ${r} ${e instanceof Error?
e.message:String(e)}`)}}function Bw(r){if(typeof r!="object"||r===null){P("body is not an object or is null");return}"signed_upload_url"in r&&typeof r.signed_upload_url==
"string"&&ww(r.signed_upload_url),"signed_download_url"in r&&typeof r.signed_download_url=="string"&&ww(r.signed_download_url)}var Hd=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},LA=class{constructor(e,t,n,s){
this.maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.retryMultiplier=1.5;let i=rI();this.baseUrl=Vm(),t&&(this.maxAttempts=t),n&&(this.baseRetryIntervalMilliseconds=
n),s&&(this.retryMultiplier=s),this.httpClient=new en(e,[new qs(i)])}request(e,t,n,s){return Hd(this,void 0,void 0,function*(){let i=new URL(`/twirp/${e}/${t}`,
this.baseUrl).href;P(`[Request] ${t} ${i}`);let o={"Content-Type":n};try{let{body:a}=yield this.retryableRequest(()=>Hd(this,void 0,void 0,function*(){return this.
httpClient.post(i,JSON.stringify(s),o)}));return a}catch(a){throw new Error(`Failed to ${t}: ${a.message}`)}})}retryableRequest(e){return Hd(this,void 0,void 0,
function*(){let t=0,n="",s="";for(;t<this.maxAttempts;){let i=!1;try{let a=yield e(),c=a.message.statusCode;s=yield a.readBody(),P(`[Response] - ${a.message.statusCode}`),
P(`Headers: ${JSON.stringify(a.message.headers,null,2)}`);let l=JSON.parse(s);if(Bw(l),P(`Body: ${JSON.stringify(l,null,2)}`),this.isSuccessStatusCode(c))return{
response:a,body:l};if(i=this.isRetryableHttpStatusCode(c),n=`Failed request: (${c}) ${a.message.statusMessage}`,l.msg){if(vs.isUsageErrorMessage(l.msg))throw new vs;
n=`${n}: ${l.msg}`}if(c===de.TooManyRequests){let m=a.message.headers["retry-after"];if(m){let d=parseInt(m,10);!isNaN(d)&&d>0&&Jt(`You've hit a rate limit, you\
r rate limit will reset in ${d} seconds`)}throw new za(`Rate limited: ${n}`)}}catch(a){if(a instanceof SyntaxError&&P(`Raw Body: ${s}`),a instanceof vs||a instanceof
za)throw a;if(Si.isNetworkErrorCode(a?.code))throw new Si(a?.code);i=!0,n=a.message}if(!i)throw new Error(`Received non-retryable error: ${n}`);if(t+1===this.maxAttempts)
throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);let o=this.getExponentialRetryTimeMilliseconds(t);pe(`Attempt ${t+1} of ${this.
maxAttempts} failed with error: ${n}. Retrying request in ${o} ms...`),yield this.sleep(o),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return e?
e>=200&&e<300:!1}isRetryableHttpStatusCode(e){return e?[de.BadGateway,de.GatewayTimeout,de.InternalServerError,de.ServiceUnavailable].includes(e):!1}sleep(e){return Hd(
this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a posit\
ive integer");if(e===0)return this.baseRetryIntervalMilliseconds;let t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),n=t*this.retryMultiplier;
return Math.trunc(Math.random()*(n-t)+t)}};function _A(r){let e=new LA(Zm(),r?.maxAttempts,r?.retryIntervalMs,r?.retryMultiplier);return new Ud(e)}import{existsSync as LQ,writeFileSync as _Q}from"fs";import*as bt from"path";var Yr=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},$n=process.platform===
"win32";function kQ(){return Yr(this,void 0,void 0,function*(){switch(process.platform){case"win32":{let r=yield tI(),e=JN;if(r)return{path:r,type:It.GNU};if(LQ(
e))return{path:e,type:It.BSD};break}case"darwin":{let r=yield tn("gtar",!1);return r?{path:r,type:It.GNU}:{path:yield tn("tar",!0),type:It.BSD}}default:break}return{
path:yield tn("tar",!0),type:It.GNU}})}function zQ(r,e,t){return Yr(this,arguments,void 0,function*(n,s,i,o=""){let a=[`"${n.path}"`],c=Bn(s),l="cache.tar",m=vw(),
d=n.type===It.BSD&&s!==Ze.Gzip&&$n;switch(i){case"create":a.push("--posix","-cf",d?l:c.replace(new RegExp(`\\${bt.sep}`,"g"),"/"),"--exclude",d?l:c.replace(new RegExp(
`\\${bt.sep}`,"g"),"/"),"-P","-C",m.replace(new RegExp(`\\${bt.sep}`,"g"),"/"),"--files-from",eu);break;case"extract":a.push("-xf",d?l:o.replace(new RegExp(`\\${bt.sep}`,
"g"),"/"),"-P","-C",d?kA(m):m.replace(new RegExp(`\\${bt.sep}`,"g"),"/"));break;case"list":a.push("-tf",d?l:o.replace(new RegExp(`\\${bt.sep}`,"g"),"/"),"-P");break}
if(n.type===It.GNU)switch(process.platform){case"win32":a.push("--force-local");break;case"darwin":a.push("--delay-directory-restore");break}return a})}function Rw(r,e){
return Yr(this,arguments,void 0,function*(t,n,s=""){let i,o=yield kQ(),a=yield zQ(o,t,n,s),c=n!=="create"?yield UQ(o,t,s):yield HQ(o,t),l=o.type===It.BSD&&t!==Ze.
Gzip&&$n;return l&&n!=="create"?i=[[...c].join(" "),[...a].join(" ")]:i=[[...a].join(" "),[...c].join(" ")],{commands:l?i:[i.join(" ")],requiresTempDirectory:l&&
n!=="create"}})}function vw(){var r;return(r=process.env.GITHUB_WORKSPACE)!==null&&r!==void 0?r:process.cwd()}function kA(r){return`"${bt.resolve(r).replace(new RegExp(
`\\${bt.sep}`,"g"),"/")}"`}function UQ(r,e,t){return Yr(this,void 0,void 0,function*(){let n=r.type===It.BSD&&e!==Ze.Gzip&&$n;switch(e){case Ze.Zstd:return n?["\
zstd -d --long=30 --force -o",No,kA(t)]:["--use-compress-program",$n?'"zstd -d --long=30"':"unzstd --long=30"];case Ze.ZstdWithoutLong:return n?["zstd -d --forc\
e -o",No,kA(t)]:["--use-compress-program",$n?'"zstd -d"':"unzstd"];default:return["-z"]}})}function HQ(r,e){return Yr(this,void 0,void 0,function*(){let t=Bn(e),
n=r.type===It.BSD&&e!==Ze.Gzip&&$n;switch(e){case Ze.Zstd:return n?["zstd -T0 --long=30 --force -o",t.replace(new RegExp(`\\${bt.sep}`,"g"),"/"),No]:["--use-com\
press-program",$n?'"zstd -T0 --long=30"':"zstdmt --long=30"];case Ze.ZstdWithoutLong:return n?["zstd -T0 --force -o",t.replace(new RegExp(`\\${bt.sep}`,"g"),"/"),
No]:["--use-compress-program",$n?'"zstd -T0"':"zstdmt"];default:return["-z"]}})}function Tw(r,e){return Yr(this,void 0,void 0,function*(){for(let t of r)try{yield xc(
t,void 0,{cwd:e,env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(n){throw new Error(`${t.split(" ")[0]} failed with er\
ror: ${n?.message}`)}})}function Mw(r,e,t){return Yr(this,void 0,void 0,function*(){let{commands:n,requiresTempDirectory:s}=yield Rw(e,t,r),i=s?yield ns():void 0;
try{yield Tw(n,i)}finally{if(i)try{yield yC(i)}catch(o){P(`Failed to delete temporary tar directory: ${o}`)}}})}function rc(r,e){return Yr(this,void 0,void 0,function*(){
yield Mw(r,e,"list")})}function zA(r,e){return Yr(this,void 0,void 0,function*(){let t=vw();yield hc(t),yield Mw(r,e,"extract")})}function UA(r,e,t){return Yr(this,
void 0,void 0,function*(){_Q(bt.join(r,eu),e.join(`
`));let{commands:n}=yield Rw(t,"create");yield Tw(n,r)})}var Gi=function(r,e,t,n){function s(i){return i instanceof t?i:new t(function(o){o(i)})}return new(t||(t=Promise))(function(i,o){function a(m){try{l(n.next(m))}catch(d){
o(d)}}function c(m){try{l(n.throw(m))}catch(d){o(d)}}function l(m){m.done?i(m.value):s(m.value).then(a,c)}l((n=n.apply(r,e||[])).next())})},cr=class r extends Error{constructor(e){
super(e),this.name="ValidationError",Object.setPrototypeOf(this,r.prototype)}},zs=class r extends Error{constructor(e){super(e),this.name="ReserveCacheError",Object.
setPrototypeOf(this,r.prototype)}},HA="cache write denied:",Fd=class r extends zs{constructor(e){super(e),this.name="CacheWriteDeniedError",Object.setPrototypeOf(
this,r.prototype)}},Ow=zc,qd=class r extends Error{constructor(e){super(e),this.name="CacheReadDeniedError",Object.setPrototypeOf(this,r.prototype)}},Qd=class r extends Error{constructor(e){
super(e),this.name="FinalizeCacheError",Object.setPrototypeOf(this,r.prototype)}};function Dw(r){if(!r||r.length===0)throw new cr("Path Validation Error: At lea\
st one directory or file path is required")}function FA(r){if(r.length>512)throw new cr(`Key Validation Error: ${r} cannot be larger than 512 characters.`);if(!/^[^,]*$/.
test(r))throw new cr(`Key Validation Error: ${r} cannot contain commas.`)}function Lw(){return Ha()==="v2"?!!process.env.ACTIONS_RESULTS_URL:!!process.env.ACTIONS_CACHE_URL}
function _w(r,e,t,n){return Gi(this,arguments,void 0,function*(s,i,o,a,c=!1){let l=Ha();P(`Cache service version: ${l}`),Dw(s);let m=Ix();if(!P0(m)){pe(`Cache r\
estore skipped: the effective cache-mode '${m}' does not permit reads.`),P(`Skipped restore for paths [${s.join(", ")}] with primary key '${i}'.`);return}return l===
"v2"?yield qQ(s,i,o,a,c):yield FQ(s,i,o,a,c)})}function FQ(r,e,t,n){return Gi(this,arguments,void 0,function*(s,i,o,a,c=!1){var l;o=o||[];let m=[i,...o];if(P("R\
esolved Keys:"),P(JSON.stringify(m)),m.length>10)throw new cr("Key Validation Error: Keys are limited to a maximum of 10.");for(let u of m)FA(u);let d=yield Po(),
p="";try{let u;try{u=yield T0(m,s,{compressionMethod:d,enableCrossOsArchive:c})}catch(g){let x=(l=g?.message)!==null&&l!==void 0?l:"";throw x.includes(Ow)?new qd(
x):g}if(!u?.archiveLocation)return;if(a?.lookupOnly)return pe("Lookup only - skipping download"),u.cacheKey;p=nc.join(yield ns(),Bn(d)),P(`Archive Path: ${p}`),
yield Ex(u.archiveLocation,p,a),Kn()&&(yield rc(p,d));let h=fr(p);return pe(`Cache Size: ~${Math.round(h/(1024*1024))} MB (${h} B)`),yield zA(p,d),pe("Cache res\
tored successfully"),u.cacheKey}catch(u){let h=u;if(h.name===cr.name)throw u;h instanceof mr&&typeof h.statusCode=="number"&&h.statusCode>=500?so(`Failed to res\
tore: ${u.message}`):Jt(`Failed to restore: ${u.message}`)}finally{try{yield Io(p)}catch(u){P(`Failed to delete archive: ${u}`)}}})}function qQ(r,e,t,n){return Gi(
this,arguments,void 0,function*(s,i,o,a,c=!1){var l;a=Object.assign(Object.assign({},a),{useAzureSdk:!0}),o=o||[];let m=[i,...o];if(P("Resolved Keys:"),P(JSON.stringify(
m)),m.length>10)throw new cr("Key Validation Error: Keys are limited to a maximum of 10.");for(let p of m)FA(p);let d="";try{let p=_A(),u=yield Po(),h={key:i,restoreKeys:o,
version:Ks(s,u,c)},g;try{g=yield p.GetCacheEntryDownloadURL(h)}catch(C){let b=(l=C?.message)!==null&&l!==void 0?l:"";throw b.includes(Ow)?new qd(b):C}if(!g.ok){
P(`Cache not found for version ${h.version} of keys: ${m.join(", ")}`);return}if(h.key!==g.matchedKey?pe(`Cache hit for restore-key: ${g.matchedKey}`):pe(`Cache\
 hit for: ${g.matchedKey}`),a?.lookupOnly)return pe("Lookup only - skipping download"),g.matchedKey;d=nc.join(yield ns(),Bn(u)),P(`Archive path: ${d}`),P(`Start\
ing download of archive to: ${d}`),yield Ex(g.signedDownloadUrl,d,a);let A=fr(d);return pe(`Cache Size: ~${Math.round(A/(1024*1024))} MB (${A} B)`),Kn()&&(yield rc(
d,u)),yield zA(d,u),pe("Cache restored successfully"),g.matchedKey}catch(p){let u=p;if(u.name===cr.name)throw p;u instanceof mr&&typeof u.statusCode=="number"&&
u.statusCode>=500?so(`Failed to restore: ${p.message}`):Jt(`Failed to restore: ${p.message}`)}finally{try{d&&(yield Io(d))}catch(p){P(`Failed to delete archive:\
 ${p}`)}}})}function kw(r,e,t){return Gi(this,arguments,void 0,function*(n,s,i,o=!1){let a=Ha();P(`Cache service version: ${a}`),Dw(n),FA(s);let c=Ix();return E0(
c)?a==="v2"?yield GQ(n,s,i,o):yield QQ(n,s,i,o):(pe(`Cache save skipped: the effective cache-mode '${c}' does not permit writes.`),P(`Skipped save for paths [${n.
join(", ")}] with key '${s}'.`),-1)})}function QQ(r,e,t){return Gi(this,arguments,void 0,function*(n,s,i,o=!1){var a,c,l,m,d,p;let u=yield Po(),h=-1,g=yield tu(
n);if(P("Cache Paths:"),P(`${JSON.stringify(g)}`),g.length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not ex\
ist, hence no cache is being saved.");let x=yield ns(),A=nc.join(x,Bn(u));P(`Archive Path: ${A}`);try{yield UA(x,g,u),Kn()&&(yield rc(A,u));let C=10*1024*1024*1024,
b=fr(A);if(P(`File Size: ${b}`),b>C&&!Nx())throw new Error(`Cache size of ~${Math.round(b/(1024*1024))} MB (${b} B) is over the 10GB limit, not saving cache.`);
P("Reserving Cache");let S=yield M0(s,n,{compressionMethod:u,enableCrossOsArchive:o,cacheSize:b});if(!((a=S?.result)===null||a===void 0)&&a.cacheId)h=(c=S?.result)===
null||c===void 0?void 0:c.cacheId;else{if(S?.statusCode===400)throw new Error((m=(l=S?.error)===null||l===void 0?void 0:l.message)!==null&&m!==void 0?m:`Cache s\
ize of ~${Math.round(b/(1024*1024))} MB (${b} B) is over the data cap limit, not saving cache.`);{let te=(d=S?.error)===null||d===void 0?void 0:d.message;throw te?.
startsWith(HA)?new Fd(`Unable to reserve cache with key ${s}. More details: ${te}`):new zs(`Unable to reserve cache with key ${s}, another job may be creating t\
his cache. More details: ${(p=S?.error)===null||p===void 0?void 0:p.message}`)}}P(`Saving Cache (ID: ${h})`),yield Sx(h,A,"",i)}catch(C){let b=C;if(b.name===cr.
name)throw C;b.name===zs.name?pe(`Failed to save: ${b.message}`):b instanceof mr&&typeof b.statusCode=="number"&&b.statusCode>=500?so(`Failed to save: ${b.message}`):
Jt(`Failed to save: ${b.message}`)}finally{try{yield Io(A)}catch(C){P(`Failed to delete archive: ${C}`)}}return h})}function GQ(r,e,t){return Gi(this,arguments,
void 0,function*(n,s,i,o=!1){var a;i=Object.assign(Object.assign({},i),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:!0});let c=yield Po(),l=_A(),
m=-1,d=yield tu(n);if(P("Cache Paths:"),P(`${JSON.stringify(d)}`),d.length===0)throw new Error("Path Validation Error: Path(s) specified in the action for cachi\
ng do(es) not exist, hence no cache is being saved.");let p=yield ns(),u=nc.join(p,Bn(c));P(`Archive Path: ${u}`);try{yield UA(p,d,c),Kn()&&(yield rc(u,c));let h=fr(
u);P(`File Size: ${h}`),i.archiveSizeBytes=h,P("Reserving Cache");let g=Ks(n,c,o),x={key:s,version:g},A;try{let S=yield l.CreateCacheEntry(x);if(!S.ok)throw S.message&&
!S.message.startsWith(HA)&&Jt(`Cache reservation failed: ${S.message}`),new Error(S.message||"Response was not ok");A=S.signedUploadUrl}catch(S){P(`Failed to re\
serve cache: ${S}`);let te=(a=S?.message)!==null&&a!==void 0?a:"";throw te.startsWith(HA)?new Fd(`Unable to reserve cache with key ${s}. More details: ${te}`):new zs(
`Unable to reserve cache with key ${s}, another job may be creating this cache.`)}P(`Attempting to upload cache located at: ${u}`),yield Sx(m,u,A,i);let C={key:s,
version:g,sizeBytes:`${h}`},b=yield l.FinalizeCacheEntryUpload(C);if(P(`FinalizeCacheEntryUploadResponse: ${b.ok}`),!b.ok)throw b.message?new Qd(b.message):new Error(
`Unable to finalize cache with key ${s}, another job may be finalizing this cache.`);m=parseInt(b.entryId)}catch(h){let g=h;if(g.name===cr.name)throw h;g.name===
zs.name?pe(`Failed to save: ${g.message}`):g.name===Qd.name?Jt(g.message):g instanceof mr&&typeof g.statusCode=="number"&&g.statusCode>=500?so(`Failed to save: ${g.
message}`):Jt(`Failed to save: ${g.message}`)}finally{try{yield Io(u)}catch(h){P(`Failed to delete archive: ${h}`)}}return m})}var qA="lockjam-history.json";async function _ce({kind:r,key:e,restoreKeys:t}){return Lw()?(r==="bring"?await _w([qA],e,[...t])!==void 0:await kw([qA],e)!==-1)?"done":"nothing":"no-service"}export{_ce as runErrand};
