import { Box, Typography } from '@mui/material';
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder';
import { useT } from '../../i18n';
import { AddGroup, AddRule, CombinatorChoice, FieldChoice, NotChoice, OperatorChoice, RemoveGroup, RemoveRule } from './builderControls';
import { emptyLeaf, emptyValue, FIELDS, type Group } from './model';
import { ValueEditor } from './ValueEditor';

const fields = FIELDS.map((name) => ({ name, value: name, label: name }));
const operators = ['is', 'isNot'].map((name) => ({ name, value: name, label: name }));
const controls = {
  addRuleAction: AddRule,
  addGroupAction: AddGroup,
  removeRuleAction: RemoveRule,
  removeGroupAction: RemoveGroup,
  combinatorSelector: CombinatorChoice,
  notToggle: NotChoice,
  fieldSelector: FieldChoice,
  operatorSelector: OperatorChoice,
  valueEditor: ValueEditor,
};

interface RuleBuilderProps {
  query: Group;
  onChange: (query: Group) => void;
  tried: boolean;
}

/** The conditions of a rule, built without writing code. */
export function RuleBuilder({ query, onChange, tried }: RuleBuilderProps) {
  const t = useT();
  return (
    <Box role="group" aria-label={t('queues.rules.groupLabel')} sx={LOOK}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('queues.rules.takes')}
      </Typography>
      <QueryBuilder
        fields={fields}
        operators={operators}
        controlElements={controls}
        context={{ tried }}
        query={query as RuleGroupType}
        onQueryChange={(next) => onChange(next as Group)}
        showNotToggle
        resetOnFieldChange
        getDefaultOperator="is"
        getDefaultValue={({ field }) => emptyValue(field)}
        onAddRule={(rule) => ({ ...rule, ...emptyLeaf() })}
        addRuleToNewGroups
        accessibleDescriptionGenerator={() => t('queues.rules.groupLabel')}
        controlClassnames={{ queryBuilder: 'claimdesk-builder' }}
        suppressStandardClassnames={false}
      />
      {query.rules.length === 0 && (
        <Typography variant="body2" color="warning.main" sx={{ mt: 1 }}>
          {t(query.combinator === 'or' ? 'queues.rules.noClaim' : 'queues.rules.everyClaim')}
        </Typography>
      )}
    </Box>
  );
}

/** The library brings the structure, its looks are ours: one grid line for each condition, stacked on a phone. */
const LOOK = {
  '& .ruleGroup-header': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 },
  '& .ruleGroup-body': { display: 'grid', gap: 1.5 },
  '& .ruleGroup .ruleGroup': { borderLeft: 3, borderColor: 'divider', pl: 1.5 },
  '& .rule': { display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', md: '180px 184px minmax(0, 1fr) auto' } },
  '& .rule > *:nth-of-type(2)': { gridRow: { xs: 2, md: 'auto' } },
  '& .rule > *:nth-of-type(3)': { gridRow: { xs: 3, md: 'auto' } },
} as const;
