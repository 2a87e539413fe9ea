using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Care.Years;
using Xunit;

namespace Clairevoie.Tests.Care;

public sealed class YearOfStructureTests
{
    private static readonly StructureKept Rest = new("s1", new("GAIA"), "COM-1", "Le Quai", "rest", "2026-01");

    [Fact]
    public void A_month_that_is_not_signed_of_another_year_or_of_another_structure_is_not_added() =>
        Assert.Empty(YearOfStructure.Of(Rest, 2026, [Month("2026-01", 10, signed: false), Month("2025-12", 10), Month("2026-01", 10, structure: "s2")]).Items);

    [Fact]
    public void Signed_months_add_up_and_places_of_a_day_do_not()
    {
        var year = YearOfStructure.Of(Rest, 2026, [Month("2026-01", 10), Month("2026-02", 12)]);

        Assert.Equal(2, year.Signed);
        Assert.Equal(["passages", "nursing", "social", "psychological", "psychiatric"], year.Items.Select(item => item.Item));
        Assert.Equal(new YearItem("passages", 22), year.Items[0]);
        Assert.Equal(["Le Quai", "rest", "2026", "passages", "22", "2"], year.Rows().First());
    }

    private static ReturnKept Month(string month, long each, bool signed = true, string structure = "s1") => new(
        new("r", structure, month, 1, true, new(2026, 3, 1), signed ? new(2026, 3, 2) : null),
        Rest.ServiceType.Measures.ToDictionary(measure => measure.Key, _ => each));
}
