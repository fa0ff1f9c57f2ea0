/**
 * What Node.js cannot ask the system for, asked by Perl, which every Debian and Ubuntu has: it takes rights away from itself, then becomes
 * the command, under the same process id. In order:
 *
 * - A user and a mount namespace. A process in it cannot trace, nor read memory, environment or open files of, one outside. Each user is
 *   itself there, and file permissions are as before; root keeps its rights over files. Root goes into a second one inside of the first:
 *   what is mounted in an outer one cannot be taken off in an inner one. Others have no rights left to take it off with.
 * - What is `covered`, there: a folder by an empty one, a file or socket by /dev/null.
 * - Without a namespace: root's right to read any process for its performance (CAP_PERFMON, CAP_SYS_ADMIN), which a domain does not end.
 * - No new privileges: programs such as sudo stay what the user is.
 * - A Landlock domain (landlock(7)): it traces nobody outside of it and, from Linux 6.12, signals nobody there. On
 *   older kernels a domain must restrict something of the file system: making block devices, which nobody but root may do anyway. To
 *   move files between folders must then be allowed by name, which the first version (Linux 5.13) cannot do.
 *
 * Arguments: numbers of system calls that differ between processors (unshare, mount, prctl), `namespace` or `landlock` (without the
 * first two), how many are covered, these, how many variables are set, these as NAME=value, the command.
 */
export const script = String.raw`
use strict;
my ($unshare, $mount, $prctl) = map { $_ + 0 } split /,/, shift;
my $way = shift;
my $covers = shift; my @covered = splice @ARGV, 0, $covers;
my $gives = shift; my @given = splice @ARGV, 0, $gives;
sub refused { print STDERR "$_[0]: $!\n"; exit 125 }
sub put { open(my $to, '>', $_[0]) or return 0; my $done = syswrite($to, $_[1]); close $to; return defined $done }
sub all { open(my $of, '<', "/proc/self/$_[0]") or return ''; return join '', map { my ($id, undef, $count) = split; "$id $id $count\n" } <$of> }
sub enter {
  my ($uid, $gid, $self) = ($> + 0, $) + 0, $$);
  my ($users, $groups, $writer) = (all('uid_map'), all('gid_map'), 0);
  if ($uid == 0) {
    pipe(my $in, my $out) or refused('pipe');
    $writer = fork;
    defined $writer or refused('fork');
    if (!$writer) { close $out; my $line = <$in>; exit(defined $line && put("/proc/$self/gid_map", $groups) && put("/proc/$self/uid_map", $users) ? 0 : 1) }
    syscall($unshare, 0x10020000) == 0 or refused('unshare');
    syswrite($out, "\n"); close $out;
    waitpid $writer, 0;
    return if $? == 0;
  } else { syscall($unshare, 0x10020000) == 0 or refused('unshare') }
  put('/proc/self/setgroups', 'deny');
  put('/proc/self/uid_map', "$uid $uid 1\n") && put('/proc/self/gid_map', "$gid $gid 1\n") or refused('uid_map');
}
if ($way eq 'namespace') {
  my $isRoot = $> == 0;
  my ($none, $empty, $small, $null) = ('none', 'tmpfs', 'size=4k,nr_inodes=2,mode=755', '/dev/null');
  enter();
  for my $path (@covered) {
    if (-d $path) { syscall($mount, $none, $path, $empty, 7, $small) == 0 or refused("mount on $path") }
    elsif (-e _) { syscall($mount, $null, $path, $none, 0x1000, 0) == 0 or refused("mount on $path") }
  }
  enter() if $isRoot;
}
elsif ($> == 0) { syscall($prctl, 24, $_, 0, 0, 0) for 21, 38 }
syscall($prctl, 38, 1, 0, 0, 0) == 0 or refused('no new privileges');
my $abi = syscall(444, 0, 0, 1);
my $rules = -1;
if ($abi >= 6) { my $scoped = pack('QQQ', 0, 0, 2); $rules = syscall(444, $scoped, 24, 0) }
elsif ($abi >= 2 && $way eq 'landlock') {
  my $handled = pack('Q', 1 << 11 | 1 << 13);
  $rules = syscall(444, $handled, 8, 0);
  opendir(my $root, '/') or refused('/');
  my $beneath = pack('Ql', 1 << 11 | 1 << 13, fileno $root);
  syscall(445, $rules, 1, $beneath, 0) == 0 or refused('landlock') if $rules >= 0;
}
if ($rules >= 0) { syscall(446, $rules, 0) == 0 or refused('landlock') }
elsif ($way eq 'landlock') { refused('landlock') }
delete $ENV{PERL_BADLANG};
for (@given) { my ($name, $value) = split /=/, $_, 2; $ENV{$name} = $value }
exec { $ARGV[0] } @ARGV or print STDERR "$ARGV[0]: $!\n";
exit 127;
`;
