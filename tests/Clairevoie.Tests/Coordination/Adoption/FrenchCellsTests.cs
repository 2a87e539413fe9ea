using System.Globalization;
using Clairevoie.Coordination.Adoption;
using Clairevoie.Hall.Files;
using Xunit;

namespace Clairevoie.Tests.Coordination.Adoption;

/// <summary>Days, numbers and states as French tables write them.</summary>
public sealed class FrenchCellsTests
{
    [Theory]
    [InlineData("pas un jour")]
    [InlineData("31/02/2024")]
    [InlineData("mi-2025")]
    [InlineData("15/13/2024")]
    [InlineData("T5 2024")]
    public void What_is_no_day_gives_none(string text) => Assert.Null(FrenchDay.Read(text));

    [Theory]
    [InlineData("3 mars 2024", "2024-03-03", "2024-03-03")]
    [InlineData("1er février 2024", "2024-02-01", "2024-02-01")]
    [InlineData("mars 2024", "2024-03-01", "2024-03-31")]
    [InlineData("févr. 24", "2024-02-01", "2024-02-29")]
    [InlineData("T2 2024", "2024-04-01", "2024-06-30")]
    [InlineData("2e trimestre 2024", "2024-04-01", "2024-06-30")]
    [InlineData("1er semestre 2024", "2024-01-01", "2024-06-30")]
    [InlineData("d’ici fin 2025", "2025-01-01", "2025-12-31")]
    [InlineData("15.04.24", "2024-04-15", "2024-04-15")]
    [InlineData("de janvier à mars 2024", "2024-01-01", "2024-03-31")]
    [InlineData("2024-2026", "2024-01-01", "2026-12-31")]
    [InlineData("lundi 8 avril 2024 à 14 h 30", "2024-04-08", "2024-04-08")]
    public void A_day_or_a_span_is_read_as_it_is_meant(string text, string first, string last)
    {
        var read = FrenchDay.Read(text);

        Assert.Equal((Day(first), Day(last)), (read?.First, read?.Last));
    }

    [Fact]
    public void A_month_without_a_year_needs_one() => Assert.Equal((null, Day("2023-06-30")), (FrenchDay.Read("juin")?.Last, FrenchDay.Read("juin", 2023)?.Last));

    [Theory]
    [InlineData("1 234,5", 1234.5, "")]
    [InlineData("1\u202F234\u00A0567", 1234567, "")]
    [InlineData("12 %", 0.12, "%")]
    [InlineData("45 k€", 45000, "€")]
    [InlineData("1,2 M€", 1200000, "€")]
    [InlineData("1.234,56 €", 1234.56, "€")]
    [InlineData("12.500", 12500, "")]
    [InlineData("1,234.56", 1234.56, "")]
    [InlineData("(350)", -350, "")]
    [InlineData("155 (2)", 155, "")]
    [InlineData("2,5 ETP", 2.5, "ETP")]
    public void A_number_is_read_with_its_unit(string text, double amount, string unit)
    {
        var read = FrenchNumber.Read(text);

        Assert.Equal(((decimal)amount, unit), (read?.Amount, read?.Unit));
    }

    [Theory]
    [InlineData("30 à 40")]
    [InlineData("12 ou 13")]
    [InlineData("abc")]
    [InlineData("")]
    public void What_is_no_single_number_gives_none(string text) => Assert.Null(FrenchNumber.Read(text));

    [Theory]
    [InlineData("Partiellement réalisé", "DoneInPart")]
    [InlineData("Non démarré", "Planned")]
    [InlineData("En cours – convention signée", "InProgress")]
    [InlineData("Abandonnée faute de crédits", "Abandoned")]
    [InlineData("Terminé", "Done")]
    [InlineData("en pause", null)]
    public void A_state_is_read_by_its_first_words(string text, string? state) => Assert.Equal(state, States.Read(text)?.State);

    private static DateOnly? Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
