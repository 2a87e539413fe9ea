using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>The rules in general: one thing is changed in a pair that is otherwise comparable.</summary>
public sealed class RulesTests
{
    private static readonly Given One = new();

    [Fact]
    public void Two_whole_years_of_one_definition_are_comparable_and_only_then_a_percentage_is_computed()
    {
        var change = (One, One.AYearLater).MustBe(Verdict.Ok).Change;

        Assert.Equal(20m, change!.Percent);
        Assert.Null((One, One.AYearLater with { Issuer = "INSEE" }).MustBe(Verdict.Flag, "issuer-other").Change);
    }

    [Fact]
    public void The_percentage_goes_from_the_earlier_figure_whatever_the_order()
    {
        var turned = One.AYearLater.Against(One).Change!;

        Assert.Equal((1000m, 1200m, 20m, true), (turned.From, turned.To, turned.Percent, turned.IsReversed));
    }

    [Fact]
    public void The_same_figure_in_two_documents_is_comparable_and_has_no_percentage()
    {
        var comparison = (One, One with { Source = "https://example.org/elsewhere" }).MustBe(Verdict.Ok, "repeated");

        Assert.Null(comparison.Change);
    }

    [Fact]
    public void A_figure_said_twice_without_its_territory_in_one_document_is_a_repetition() =>
        (One with { Territory = "" }, One with { Territory = "" }).MustBe(Verdict.Ok, "repeated", "territory-missing");

    [Theory]
    [InlineData("2024-01-01", "2024-06-30", "period-length-yearly")]
    [InlineData("", "2024-12-31", "period-open")]
    [InlineData("", "", "period-missing")]
    [InlineData("2023-07-01", "2024-06-30", "period-overlap")]
    [InlineData("2022", "2024", "period-nested")]
    public void A_period_that_is_not_the_same_whole_length_is_flagged(string start, string end, string code) =>
        (One, One.AYearLater with { Start = start, End = end }).MustBe(Verdict.Flag, code);

    [Theory]
    [InlineData("2023-02", "2023-02", "2023-03", "2023-03")]
    [InlineData("2023-07-20", "2023-08-20", "2024-07-20", "2024-08-20")]
    [InlineData("2023-01", "2023-06", "2024-01-01", "2024-06-30")]
    public void Months_and_years_of_unequal_days_are_one_length(string start, string end, string laterStart, string laterEnd) =>
        (One with { Start = start, End = end }, One.AYearLater with { Start = laterStart, End = laterEnd }).MustBe(Verdict.Ok);

    [Fact]
    public void Two_rates_may_come_from_periods_of_two_lengths() =>
        (One with { Kind = ClaimKind.Rate, Unit = "personnes/jour", End = "2023" }, One.AYearLater with { Kind = ClaimKind.Rate, Unit = "personnes par mois", End = "2024-03", Start = "2024-01" })
        .MustBe(Verdict.Ok, "unit-converted");

    [Theory]
    [InlineData("DEP-93", "territory-other")]
    [InlineData("ARM-75118", "territory-nested")]
    [InlineData("FRA", "territory-nested")]
    [InlineData("ZON-PP", "territory-nested")]
    [InlineData("COM-93001", "territory-level")]
    [InlineData("", "territory-missing")]
    public void Another_territory_is_flagged_and_named(string territory, string code) =>
        (One, One.AYearLater with { Territory = territory }).MustBe(Verdict.Flag, code);

    [Fact]
    public void One_code_in_two_years_of_the_code_is_flagged() =>
        (One with { Territory = "COM-75056@2016" }, One.AYearLater with { Territory = "COM-75056@2024" }).MustBe(Verdict.Flag, "territory-year");

    [Fact]
    public void Four_swapped_digits_are_pointed_out_along_a_series() =>
        (One with { Value = 3952 }, One.AYearLater with { Value = 3592 }).MustBe(Verdict.Flag, "digits-swapped");

    [Fact]
    public void The_commune_and_the_departement_of_Paris_are_the_same_ground() =>
        (One, One.AYearLater with { Territory = "COM-75056" }).MustBe(Verdict.Ok, "territory-same-ground");

    [Theory]
    [InlineData("passages")]
    [InlineData("actes de soins")]
    [InlineData("signalements")]
    public void Persons_passages_and_acts_are_not_one_unit(string unit) =>
        (One, One.AYearLater with { Unit = unit }).MustBe(Verdict.Flag, "unit-other");

    [Theory]
    [InlineData("M EUR", "k EUR")]
    [InlineData("millions d'euros", "EUR")]
    [InlineData("M€", "milliers d'euros")]
    public void Euros_are_brought_to_one_scale(string unit, string other) =>
        (One with { Kind = ClaimKind.Amount, Unit = unit }, One.AYearLater with { Kind = ClaimKind.Amount, Unit = other }).MustBe(Verdict.Ok, "unit-converted");

    [Fact]
    public void Euros_and_persons_have_no_common_scale() =>
        (One with { Kind = ClaimKind.Amount, Unit = "EUR" }, One).MustBe(Verdict.Reject, "unit-apart", "kinds-apart");

    [Fact]
    public void A_percentage_is_not_a_number_of_points() =>
        (One with { Kind = ClaimKind.Ratio, Unit = "%", Base = 500 }, One.AYearLater with { Kind = ClaimKind.Ratio, Unit = "points de pourcentage", Base = 500 })
        .MustBe(Verdict.Flag, "percent-and-points");

    [Fact]
    public void Two_shares_differ_by_points_and_not_by_percents()
    {
        var share = One with { Kind = ClaimKind.Ratio, Unit = "%", Base = 500, Value = 40 };

        var change = (share, share.AYearLater with { Value = 46.5m }).MustBe(Verdict.Ok).Change!;

        Assert.Equal((null, 6.5m), (change.Percent, change.Points));
    }

    [Theory]
    [InlineData(0, "base-zero")]
    [InlineData(12, "base-small")]
    [InlineData(49, "base-small")]
    public void A_percentage_does_not_stand_on_a_small_count(int value, string code) =>
        (One with { Value = value }, One.AYearLater).MustBe(Verdict.Flag, code);

    [Fact]
    public void Fifty_carry_a_percentage_and_capacities_are_no_sample()
    {
        (One with { Value = 50 }, One.AYearLater).MustBe(Verdict.Ok);
        (One with { Value = 20, Kind = ClaimKind.Capacity, Unit = "places" }, One.AYearLater with { Value = 40, Kind = ClaimKind.Capacity, Unit = "places" }).MustBe(Verdict.Ok);
    }

    [Fact]
    public void Two_sums_a_million_apart_do_not_agree_and_a_rounded_one_does()
    {
        var sum = One with { Kind = ClaimKind.Amount, Unit = "M EUR", Value = 24 };

        (sum, sum with { Value = 25 }).MustBe(Verdict.Flag, "values-differ");
        (sum, sum with { Value = 24_300_000, Unit = "EUR" }).MustBe(Verdict.Ok, "same-within-rounding");
    }

    [Fact]
    public void Two_exact_counts_of_the_same_events_wait_for_a_correction_and_two_stocks_for_a_version()
    {
        (One, One with { Value = 1010 }).MustBe(Verdict.Reject, "two-values");
        (One, One with { Value = 1010, Source = "https://example.org/later" }).MustBe(Verdict.Flag, "values-differ");
        (One with { Kind = ClaimKind.Stock }, One with { Kind = ClaimKind.Stock, Value = 1010 }).MustBe(Verdict.Flag, "values-differ");
    }

    [Fact]
    public void Fewer_than_none_cannot_be_published() =>
        (One with { Kind = ClaimKind.Stock, Value = -3 }, One with { Kind = ClaimKind.Stock }).MustBe(Verdict.Reject, "value-impossible");

    [Fact]
    public void A_figure_without_value_or_unit_says_what_is_missing() =>
        (One with { Value = null, Unit = "" }, One.AYearLater).MustBe(Verdict.Flag, "value-missing", "unit-missing");

    [Fact]
    public void A_restatement_in_the_register_gives_its_date_and_reason() =>
        (One with { Id = "N01" }, One with { Id = "N05a", Value = 1200, Source = "https://example.org/later" }).MustBe(Verdict.Flag, "restated");

    [Fact]
    public void Two_versions_of_one_claim_are_told_apart() =>
        (One, One with { Version = "2", Value = 1010 }).MustBe(Verdict.Flag, "restated-version");

    [Fact]
    public void A_series_broken_by_law_is_not_joined_over_the_day_it_began()
    {
        var before = One with { Definition = "Personnes mises en cause pour usage de stupéfiants", Territory = "FRA", Start = "2019", End = "2019" };

        (before, before with { Start = "2022", End = "2022", Value = 1400 }).MustBe(Verdict.Reject, "series-break");
        (before with { Start = "2021", End = "2021" }, before with { Start = "2022", End = "2022", Value = 1400 }).MustBe(Verdict.Ok);
    }

    [Fact]
    public void A_year_that_is_not_over_is_flagged_and_one_that_has_not_begun_is_not_observed()
    {
        var registers = Given.Registers with { AsOf = new DateOnly(2024, 7, 1) };

        Assert.Contains("period-not-over", Comparability.Compare(One.Claim, One.AYearLater.Claim, registers).Reasons.Select(reason => reason.Code));
        Assert.Equal(Verdict.Reject, Comparability.Compare(One.Claim, (One.AYearLater with { Start = "2025", End = "2025" }).Claim, registers).Verdict);
    }

    [Theory]
    [InlineData("En 2024, 1 141 trafiquants ont été interpellés", 1141)]
    [InlineData("1 141 trafiquants interpellés en 2024", 1141)]
    [InlineData("226 en 2024 contre 117 en 2022", 226)]
    [InlineData("250 personnes depuis 2019", 250)]
    [InlineData("200 millions pour les Jeux de 2030", 200)]
    public void A_year_that_is_not_the_label_of_the_value_is_left_alone(string quote, int value) =>
        (One.AYearLater with { Value = value, Quote = quote }, One.AYearLater with { Value = value, Quote = quote }).MustBe(Verdict.Ok);
}
