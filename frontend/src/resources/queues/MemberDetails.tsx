import { Autocomplete, Box, MenuItem, TextField, Typography } from '@mui/material';
import { useT } from '../../i18n';
import { isWholeOrNone, type EditedMember } from './queueFormValues';

interface MemberDetailsProps {
  members: EditedMember[];
  onChange: (members: EditedMember[]) => void;
}

export const isMemberSound = ({ claimLimit }: EditedMember): boolean => isWholeOrNone(claimLimit, 1, 1000);

/** What each member is in this queue: role, limit and what they know best. */
export function MemberDetails({ members, onChange }: MemberDetailsProps) {
  const t = useT();
  if (members.length === 0) return null;
  const change = (member: EditedMember) => onChange(members.map((each) => (each.id === member.id ? member : each)));
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('queues.form.detailsHelp')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} onChange={change} />
        ))}
      </Box>
    </Box>
  );
}

function MemberRow({ member, onChange }: { member: EditedMember; onChange: (member: EditedMember) => void }) {
  const t = useT();
  const { name } = member;
  const isWrong = !isMemberSound(member);
  return (
    <Box component="li" sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr) minmax(0, 1fr)', md: 'minmax(0, 1fr) 130px 110px minmax(0, 2fr)' } }}>
      <Typography sx={{ fontWeight: 600, pt: { md: 1 }, gridColumn: { xs: '1 / -1', md: 'auto' }, overflowWrap: 'anywhere' }}>{name}</Typography>
      <TextField
        select
        margin="none"
        label={t('queues.form.role')}
        value={member.role}
        onChange={(event) => onChange({ ...member, role: event.target.value === 'lead' ? 'lead' : 'reviewer' })}
        slotProps={{ select: { SelectDisplayProps: { 'aria-label': t('queues.form.roleOf', { name }) } } }}
      >
        <MenuItem value="reviewer">{t('queues.role.reviewer')}</MenuItem>
        <MenuItem value="lead">{t('queues.role.lead')}</MenuItem>
      </TextField>
      <TextField
        margin="none"
        label={t('queues.form.limit')}
        value={member.claimLimit}
        onChange={(event) => onChange({ ...member, claimLimit: event.target.value })}
        error={isWrong}
        helperText={isWrong ? t('queues.form.badLimit') : null}
        slotProps={{ htmlInput: { inputMode: 'numeric', 'aria-label': t('queues.form.limitOf', { name }) } }}
      />
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <Autocomplete
          multiple
          freeSolo
          autoSelect
          size="small"
          options={[]}
          value={member.skills}
          onChange={(_, skills) => onChange({ ...member, skills: [...new Set(skills.map((skill) => skill.trim()).filter(Boolean))].slice(0, 30) })}
          slotProps={{ chip: { size: 'small' } }}
          renderInput={(params) => (
            <TextField {...params} margin="none" label={t('queues.form.skills')} slotProps={{ htmlInput: { ...params.inputProps, maxLength: 60, 'aria-label': t('queues.form.skillsOf', { name }) } }} />
          )}
        />
      </Box>
    </Box>
  );
}
