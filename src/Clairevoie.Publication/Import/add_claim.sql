-- A figure, or a new version of it, is published.
insert into claim (
  id, version, place, is_current, fingerprint, search, first_day, last_day,
  value, bound, unit, kind, status, definition, definition_version, base,
  period_start, period_end, period_basis, territory, territory_basis, issuer, source, document, quote)
values (
  @Id, @Version, @Place, 1, @Fingerprint, @Search, @FirstDay, @LastDay,
  @Value, @Bound, @Unit, @Kind, @Status, @Definition, @DefinitionVersion, @Base,
  @PeriodStart, @PeriodEnd, @PeriodBasis, @Territory, @TerritoryBasis, @Issuer, @Source, @Document, @Quote)
