using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Cities;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Registers;
using Xunit;

namespace Clairevoie.Tests.Publication;

public sealed class CityTableTests
{
    private static readonly ClaimRegisters Registers = RegisterFiles.Read(PublishedFolder.Path);

    private static readonly IReadOnlyList<Claim> Ours = PublishedFolder.Read(Registers.Places).Claims;

    private static readonly CompareClaims Compare = new(Registers, TimeProvider.System);

    [Fact]
    public void A_definition_that_no_other_city_counts_is_not_shown() => Assert.Empty(CityTable.Of(Ours, [], Compare));

    [Fact]
    public void Each_city_stands_once_in_the_order_of_names_with_its_verdict_and_a_rejected_figure_is_not_drawn()
    {
        var ours = Ours.First(claim => claim.Id == "S22");
        CityFigure[] theirs = [Of("Zed", ours with { Id = "z" }), Of("Arles", ours with { Id = "a" }), Of("Arles", ours with { Id = "a-old", Period = new(PartialDate("2011"), PartialDate("2011"), Basis.Stated) })];

        var table = Assert.Single(CityTable.Of([ours], theirs, Compare));

        Assert.Equal(["Arles", "Zed"], table.Theirs.Select(one => one.Figure.City.Name));
        Assert.Equal("a", table.Theirs[0].Figure.Claim.Id);
        Assert.All(table.Drawn, one => Assert.NotEqual(Verdict.Reject, one.Pair.Comparison.Verdict));
        Assert.Equal(table.Drawn.Count() + 1, table.Picture("t", "s", "Ici", "Ville").Labels.Count);
    }

    /// <summary>Both cities quote what is said of France: neither counted it.</summary>
    [Fact]
    public void What_is_said_of_the_whole_country_is_no_figure_of_a_city() =>
        Assert.Empty(CityTable.Of(Ours.Where(claim => claim.Territory.Level == "FRA"), Ours.Where(claim => claim.Territory.Level == "FRA").Select(claim => Of("Arles", claim)), Compare));

    [Fact]
    public void One_definition_stands_once_with_our_figure_of_the_nearest_period()
    {
        var last = Ours.First(claim => claim.Id == "S22");
        var old = last with { Id = "S22-old", Period = new(PartialDate("2011"), PartialDate("2011"), Basis.Stated) };

        var table = Assert.Single(CityTable.Of([old, last], [Of("Arles", last with { Id = "a" })], Compare));

        Assert.Equal(("S22", "S22-old"), (table.Ours.Id, Assert.Single(table.Otherwise).Id));
    }

    [Fact]
    public void A_city_whose_figure_stands_with_a_reserve_is_drawn_with_it()
    {
        var ours = Ours.First(claim => claim.Id == "S22");
        var table = Assert.Single(CityTable.Of([ours], [Of("Arles", ours with { Id = "a", Territory = new("COM-69123", Basis.Stated) })], Compare));

        Assert.Equal(Verdict.Flag, table.Theirs[0].Pair.Comparison.Verdict);
        Assert.Equal(["Ici", "Arles (avec réserve)"], table.Picture("t", "s", "Ici", "Ville", name => $"{name} (avec réserve)").Labels);
    }

    private static CityFigure Of(string city, Claim claim) => new(new City { Code = city, Name = city }, claim);

    private static PartialDate PartialDate(string text) => Domain.Claims.PartialDate.TryRead(text, out var date) ? date : throw new FormatException(text);
}
