-- A value computed here is published, and stays as it is.
insert into frozen_value (claim, version, indicator, indicator_version, territory, year, published_on, reason)
values (@Claim, @Version, @Indicator, @IndicatorVersion, @Territory, @Year, @PublishedOn, @Reason)
