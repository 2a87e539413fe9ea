-- What a return may hold becomes a closed list, and a number a number: the schema itself has no place for a person, a country or a code.
create table justice_measure (
  measure text not null primary key,
  office text not null
);

insert into justice_measure (measure, office) values
  ('deferrals', 'prosecution'), ('informations', 'prosecution'), ('injunctions', 'prosecution'), ('informed', 'prosecution'), ('days_to_inform', 'prosecution'),
  ('crpc', 'court'), ('immediate_trials', 'court'), ('detentions', 'court'), ('convictions', 'court'),
  ('minors_again', 'minors'), ('days_to_answer', 'minors'),
  ('examined', 'relay'), ('days_to_examine', 'relay'), ('relay_capacity', 'relay'), ('blocked', 'relay'), ('blocked_no_doctor', 'relay'), ('blocked_incomplete', 'relay'), ('chosen', 'relay'), ('days_to_choose', 'relay'), ('confirmed', 'relay'), ('days_to_confirm', 'relay'),
  ('seized_cash', 'assets_gross'), ('seized_accounts', 'assets_gross'), ('seized_vehicles', 'assets_gross'), ('seized_property', 'assets_gross'), ('seized_crypto', 'assets_gross'), ('seized_other', 'assets_gross'),
  ('returned_cash', 'assets_gross'), ('returned_accounts', 'assets_gross'), ('returned_vehicles', 'assets_gross'), ('returned_property', 'assets_gross'), ('returned_crypto', 'assets_gross'), ('returned_other', 'assets_gross'),
  ('confiscated_cash', 'assets_gross'), ('confiscated_accounts', 'assets_gross'), ('confiscated_vehicles', 'assets_gross'), ('confiscated_property', 'assets_gross'), ('confiscated_crypto', 'assets_gross'), ('confiscated_other', 'assets_gross'),
  ('sold_cash', 'assets_gross'), ('sold_accounts', 'assets_gross'), ('sold_vehicles', 'assets_gross'), ('sold_property', 'assets_gross'), ('sold_crypto', 'assets_gross'), ('sold_other', 'assets_gross'),
  ('allotted_cash', 'assets_gross'), ('allotted_accounts', 'assets_gross'), ('allotted_vehicles', 'assets_gross'), ('allotted_property', 'assets_gross'), ('allotted_crypto', 'assets_gross'), ('allotted_other', 'assets_gross'),
  ('effective_seized_cash', 'assets_effective'), ('effective_seized_accounts', 'assets_effective'), ('effective_seized_vehicles', 'assets_effective'), ('effective_seized_property', 'assets_effective'), ('effective_seized_crypto', 'assets_effective'), ('effective_seized_other', 'assets_effective'),
  ('effective_returned_cash', 'assets_effective'), ('effective_returned_accounts', 'assets_effective'), ('effective_returned_vehicles', 'assets_effective'), ('effective_returned_property', 'assets_effective'), ('effective_returned_crypto', 'assets_effective'), ('effective_returned_other', 'assets_effective'),
  ('effective_confiscated_cash', 'assets_effective'), ('effective_confiscated_accounts', 'assets_effective'), ('effective_confiscated_vehicles', 'assets_effective'), ('effective_confiscated_property', 'assets_effective'), ('effective_confiscated_crypto', 'assets_effective'), ('effective_confiscated_other', 'assets_effective'),
  ('effective_sold_cash', 'assets_effective'), ('effective_sold_accounts', 'assets_effective'), ('effective_sold_vehicles', 'assets_effective'), ('effective_sold_property', 'assets_effective'), ('effective_sold_crypto', 'assets_effective'), ('effective_sold_other', 'assets_effective'),
  ('effective_allotted_cash', 'assets_effective'), ('effective_allotted_accounts', 'assets_effective'), ('effective_allotted_vehicles', 'assets_effective'), ('effective_allotted_property', 'assets_effective'), ('effective_allotted_crypto', 'assets_effective'), ('effective_allotted_other', 'assets_effective'),
  ('held_seized_cash', 'assets_held'), ('held_seized_accounts', 'assets_held'), ('held_seized_vehicles', 'assets_held'), ('held_seized_property', 'assets_held'), ('held_seized_crypto', 'assets_held'), ('held_seized_other', 'assets_held'),
  ('held_confiscated_cash', 'assets_held'), ('held_confiscated_accounts', 'assets_held'), ('held_confiscated_vehicles', 'assets_held'), ('held_confiscated_property', 'assets_held'), ('held_confiscated_crypto', 'assets_held'), ('held_confiscated_other', 'assets_held'),
  ('held_allotted_cash', 'assets_held'), ('held_allotted_accounts', 'assets_held'), ('held_allotted_vehicles', 'assets_held'), ('held_allotted_property', 'assets_held'), ('held_allotted_crypto', 'assets_held'), ('held_allotted_other', 'assets_held'),
  ('fines_issued', 'fines'), ('fines_contested', 'fines'), ('fines_paid_150', 'fines'), ('fines_paid_200', 'fines'), ('fines_paid_450', 'fines'), ('fines_euros', 'fines'),
  ('pass_asked', 'removals'), ('pass_obtained', 'removals'), ('removed', 'removals');

-- Totals that were told without their kind stay, under the kind that says so.
update justice_figure set measure = 'seized_other' where measure = 'seized';
update justice_figure set measure = 'confiscated_other' where measure = 'confiscated';

create table justice_number (
  justice_return text not null references justice_return (id),
  measure text not null references justice_measure (measure),
  value double precision not null check (value >= 0 and value <= 10000000000 and value * 2 = cast(value * 2 as bigint)),
  primary key (justice_return, measure)
);

insert into justice_number (justice_return, measure, value) select justice_return, measure, value from justice_figure;
drop table justice_figure;
alter table justice_number rename to justice_figure;

-- One office may tell several territories in one period: each is a return of its own.
update justice_return
set thread = agency || '/' || office || '/' || territory || '/' || period || substr(thread, length(agency || '/' || office || '/' || period) + 1);
