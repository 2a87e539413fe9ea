using Clairevoie.Domain.Claims;
using Xunit;

namespace Clairevoie.Tests.Claims;

/// <summary>The traps found in the figures that were really published, each built from what makes it a trap.</summary>
public sealed class ListedTrapsTests
{
    private static readonly Given Points = new()
    {
        Kind = ClaimKind.Stock, Unit = "points de deal", Definition = "Points de deal", Territory = "FRA",
        Issuer = "ministère de l'Intérieur", Start = "", End = "2020-12", Value = 3952,
    };

    private static readonly Given Share = new() { Kind = ClaimKind.Ratio, Unit = "%", Definition = "Part résolue", Territory = "FRA", Base = 4000 };

    [Fact]
    public void A_daily_average_and_a_yearly_count_are_laid_side_by_side_under_three_readings()
    {
        var average = new Given { Kind = ClaimKind.Rate, Value = 200, Unit = "personnes/jour", Start = "", End = "", Definition = "Consommateurs reçus en moyenne" };
        var counted = new Given { Value = 38000, Bound = Bound.MoreThan, Unit = "passages", Start = "2024", End = "2024", Definition = "Passages enregistrés" };

        var reason = (average, counted).MustBe(Verdict.Flag, "average-without-period", "rate-and-count", "unit-other")
            .Reasons.Single(found => found.Code == "rate-and-count");

        Assert.Equal([200m, 38000m, 73200m, 366, 103.8m, 313, 121.4m, 261, 145.6m], reason.With);
    }

    [Fact]
    public void Arrests_and_deferrals_of_two_populations_in_two_places_are_flagged() =>
        (new Given { Value = 1141, Territory = "", Start = "2024", End = "2024" },
         new Given { Value = 2, Kind = ClaimKind.Rate, Unit = "défèrements/jour", Definition = "Défèrements", Start = "", End = "2025-02", Territory = "ZON-TJ-PARIS", Issuer = "parquet de Paris" })
        .MustBe(Verdict.Flag, "territory-missing", "issuer-other", "definition-other");

    [Fact]
    public void Leaving_the_street_and_leaving_it_for_care_are_two_definitions() =>
        (new Given { Value = 800, Bound = Bound.AtLeast, Definition = "Ont quitté l'espace public" },
         new Given { Value = 800, Bound = Bound.MoreThan, Definition = "Ont quitté l'espace public pour un parcours de soins" })
        .MustBe(Verdict.Flag, "definition-other", "bound-inexact");

    [Fact]
    public void Eleven_days_inside_a_month_are_nested() =>
        (new Given { Value = 128, Start = "2022-07-20", End = "2022-08-20" }, new Given { Value = 113, Start = "2022-08-04", End = "2022-08-15" })
        .MustBe(Verdict.Flag, "period-nested", "period-length-yearly");

    [Fact]
    public void A_figure_labelled_with_another_year_than_its_period_waits_for_a_correction() =>
        (new Given { Value = 255, Start = "2023-01-01", End = "2023-06-30" },
         new Given { Value = 285, Start = "2022-01-01", End = "2022-06-30", Quote = "255, contre 285 de 2023" })
        .MustBe(Verdict.Reject, "label-year");

    [Fact]
    public void Two_exact_values_for_one_half_year_in_one_article_wait_for_a_correction() =>
        (new Given { Value = 255, Start = "2023-01-01", End = "2023-06-30" }, new Given { Id = "two", Value = 285, Start = "2023-01-01", End = "2023-06-30" })
        .MustBe(Verdict.Reject, "two-values");

    [Fact]
    public void Nine_months_and_a_year_are_brought_to_one_year_before_they_are_read()
    {
        var reason = (new Given { Value = 357, End = "2023-10-05" }, new Given { Value = 1141, Start = "2024", End = "2024" })
            .MustBe(Verdict.Flag, "period-length-yearly").Reasons.Single(found => found.Code == "period-length-yearly");

        Assert.Equal(2.4m, reason.With[^1]);
    }

    [Fact]
    public void A_baseline_published_twice_with_two_values_needs_a_version() =>
        (Points, Points with { Value = 4034, End = "2020-12-31", Source = "https://example.org/later" }).MustBe(Verdict.Flag, "values-differ");

    [Fact]
    public void A_percentage_with_its_base_and_dates_agrees_with_the_one_computed() =>
        (Share with { Value = -22 }, Share with { Value = -21.7m, Source = "computed" }).MustBe(Verdict.Ok, "same-within-rounding");

    [Fact]
    public void Nearly_twenty_percent_agrees_with_eighteen_point_two() =>
        (Share with { Value = -20, Bound = Bound.About }, Share with { Value = -18.2m }).MustBe(Verdict.Ok, "same-within-rounding");

    [Fact]
    public void Percentages_of_two_baselines_are_never_one_series() =>
        (Share with { Value = -22, Start = "2020-12", End = "2023-03-01" }, Share with { Value = -25, Start = "2020", End = "2024-11", Base = null, Issuer = "Cour des comptes" })
        .MustBe(Verdict.Flag, "base-missing", "issuer-other");

    [Fact]
    public void What_was_announced_is_not_what_was_counted() =>
        (Points with { Value = 16, Status = ClaimStatus.Planned, Unit = "antennes" }, Points with { Value = 13, Unit = "antennes", End = "2021" })
        .MustBe(Verdict.Flag, "status-other");

    [Fact]
    public void Permanent_in_two_versions_of_the_word_is_flagged() =>
        (Share with { Value = 39, Base = 104, DefinitionVersion = "2025" }, Share with { Value = 70, Base = null, DefinitionVersion = "2021", Start = "2021", End = "2021" })
        .MustBe(Verdict.Flag, "definition-version", "base-missing");

    [Fact]
    public void One_year_of_budget_is_not_three() =>
        (new Given { Kind = ClaimKind.Amount, Unit = "M EUR", Value = 3, Status = ClaimStatus.Planned, Start = "2019", End = "2019" },
         new Given { Kind = ClaimKind.Amount, Unit = "M EUR", Value = 9, Status = ClaimStatus.Planned, Start = "2019", End = "2021" })
        .MustBe(Verdict.Flag, "period-length-yearly", "period-nested");

    [Fact]
    public void Sixty_percent_of_rounded_inputs_is_shown_with_fifty_seven() =>
        (Share with { Value = 60, Base = 21000 }, Share with { Value = 57.1m, Base = 21000 }).MustBe(Verdict.Flag, "rounded-inputs");

    [Fact]
    public void A_share_is_recomputed_from_its_parts()
    {
        var reason = (Share with { Value = 60, Base = 21000 }, Share with { Kind = ClaimKind.Flow, Unit = "problèmes", Value = 12000, Base = null })
            .MustBe(Verdict.Flag, "share-of-count").Reasons.Single(found => found.Code == "share-of-count");

        Assert.Equal([60m, 12000m, 21000m, 57.1m], reason.With);
    }

    [Fact]
    public void Two_estimates_of_a_scene_without_method_are_flagged() =>
        (Points with { Value = 100, Unit = "personnes", Bound = Bound.About }, Points with { Value = 700, Unit = "personnes", Bound = Bound.AtMost })
        .MustBe(Verdict.Flag, "estimate-without-method", "bound-inexact");

    [Fact]
    public void Twenty_and_twenty_one_percent_of_one_survey_agree_within_rounding() =>
        (Share with { Value = 20, Base = null, Issuer = "Aurore/ARS" }, Share with { Value = 21, Base = null, Issuer = "Le Quotidien du médecin" })
        .MustBe(Verdict.Ok, "same-within-rounding", "declared-equivalent");

    [Fact]
    public void Places_are_not_people_in_them() =>
        (Points with { Kind = ClaimKind.Capacity, Unit = "places", Value = 510 }, Points with { Unit = "personnes", Value = 536, Definition = "Personnes hébergées" })
        .MustBe(Verdict.Flag, "capacity-not-occupancy", "unit-other");

    [Theory]
    [InlineData("Mis en cause, état 4001", "1", "Mis en cause, NFI", "1")]
    [InlineData("Mis en cause", "État 4001", "Mis en cause", "NFI 2016")]
    public void Two_counting_systems_are_not_joined_without_conversion_keys(string before, string versionBefore, string after, string versionAfter) =>
        (new Given { Definition = before, DefinitionVersion = versionBefore, Start = "2015", End = "2015" },
         new Given { Definition = after, DefinitionVersion = versionAfter, Start = "2017", End = "2017" })
        .MustBe(Verdict.Reject, "series-break");

    [Fact]
    public void Where_it_was_recorded_is_not_where_it_happened() =>
        (new Given { Definition = "Infractions par lieu d'enregistrement" }, new Given { Definition = "Infractions par lieu de commission" })
        .MustBe(Verdict.Flag, "recorded-and-committed");

    [Fact]
    public void A_gross_amount_is_not_an_effective_one() =>
        (new Given { Kind = ClaimKind.Amount, Unit = "M EUR", Value = 95, Definition = "Avoirs saisis, montant brut" },
         new Given { Kind = ClaimKind.Amount, Unit = "M EUR", Value = 79, Definition = "Avoirs, montant effectif" })
        .MustBe(Verdict.Flag, "gross-and-net");

    [Fact]
    public void Fewer_points_are_not_as_many_closed() =>
        (Points with { Kind = ClaimKind.Flow, Value = -719, Definition = "Variation nette des points de deal", Start = "2021-01", End = "2022-09" },
         Points with { Kind = ClaimKind.Flow, Value = 719, Definition = "Points de deal démantelés", Start = "2021-01", End = "2022-09" })
        .MustBe(Verdict.Flag, "fewer-is-not-closed");

    [Fact]
    public void Digits_in_another_order_are_pointed_out() =>
        (Points, Points with { Value = 3592, Issuer = "France Bleu" }).MustBe(Verdict.Flag, "digits-swapped");
}
