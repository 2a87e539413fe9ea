using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class LayerSeenTests
{
    private static readonly MapPeriod Period = MapPeriod.Offered(new DateOnly(2026, 11, 22), signedIn: false)[0];

    [Theory]
    [InlineData(Role.Public, "figures")]
    [InlineData(Role.CareTeam, "figures")]
    [InlineData(Role.Analyst, "figures,reports")]
    public void A_layer_that_is_not_granted_is_not_there(Role role, string expected)
    {
        var granted = new GrantedLayers([LayerOf("figures", Subject.Claim, []), LayerOf("reports", Subject.DealingReport, [])]);
        var viewer = Viewer.Public with { Role = role };

        Assert.Equal(expected, string.Join(',', granted.For(viewer).Select(layer => layer.Name)));
        Assert.Equal(expected.Contains("reports", StringComparison.Ordinal), granted.Find(viewer, "reports") is not null);
    }

    [Fact]
    public async Task What_is_not_told_has_no_class_and_the_rest_is_shared_out_evenly()
    {
        var seen = await LayerSeen.Of(LayerOf("x", Subject.Claim, [null, 11, 12, 40, 41, 90]), Viewer.Public, Period, TestContext.Current.CancellationToken);

        Assert.Equal([5, 4, 3, 2, 1, 0], seen.Seen.Select(one => one.Class));
        Assert.Equal([11, 12, 40, 41, 90], seen.Bounds);
    }

    [Fact]
    public async Task Equal_counts_have_equal_classes()
    {
        var seen = await LayerSeen.Of(LayerOf("x", Subject.Claim, [20, 20, 20, 20]), Viewer.Public, Period, TestContext.Current.CancellationToken);

        Assert.All(seen.Seen, one => Assert.Equal(1, one.Class));
    }

    [Theory]
    [InlineData("x.reports.desc", "90,12,11,")]
    [InlineData("x.reports.asc", "11,12,90,")]
    [InlineData("x.nothing.asc", "90,12,11,")]
    [InlineData("other.reports.asc", "90,12,11,")]
    public async Task A_table_stands_in_the_order_asked_and_what_is_not_told_stands_last(string order, string expected)
    {
        var seen = await LayerSeen.Of(LayerOf("x", Subject.Claim, [null, 11, 90, 12]), Viewer.Public, Period, TestContext.Current.CancellationToken);

        var sorted = LayerOrder.Read(order).Sort(seen);

        Assert.Equal(expected, string.Join(',', sorted.Seen.Select(one => one.Feature.Values["reports"])));
    }

    private static Layer LayerOf(string name, Subject subject, int?[] counts) => new(
        name, () => name, subject, Sight.Full, LayerShape.Area, [new("reports", () => "Reports")],
        (_, _) => counts.Select((count, rank) => new LayerFeature($"{rank}", Point.Empty, new Dictionary<string, object?> { ["reports"] = count })).ToAsyncEnumerable());
}
