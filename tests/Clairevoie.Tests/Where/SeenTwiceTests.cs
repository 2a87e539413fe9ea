using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where;

public sealed class SeenTwiceTests
{
    [Fact]
    public void One_colour_is_one_number_in_both_periods()
    {
        var twice = SeenTwice.Of(Seen(("a", 1), ("b", 2)), Seen(("b", 40), ("c", 1)));

        Assert.Equal(twice.Before.Bounds, twice.After.Bounds);
        Assert.Equal(Class(twice.Before, "a"), Class(twice.After, "c"));
        Assert.True(Class(twice.Before, "b") < Class(twice.After, "b"));
    }

    [Fact]
    public void What_is_in_one_period_only_is_a_row_with_nothing_in_the_other()
    {
        var rows = SeenTwice.Of(Seen(("a", 1), ("b", 2)), Seen(("b", 40), ("c", 1))).Rows.ToDictionary(row => row.Named.Id);

        Assert.Equal(3, rows.Count);
        Assert.Null(rows["a"].After);
        Assert.Null(rows["c"].Before);
        Assert.Equal((2, 40), (rows["b"].Before!.Values["reports"], rows["b"].After!.Values["reports"]));
    }

    [Fact]
    public void Words_that_differ_between_the_periods_do_not_name_a_thing()
    {
        var twice = SeenTwice.Of(Seen(("a", 1)), Seen(("a", 2)));

        Assert.Equal(["name"], twice.Naming.Select(field => field.Key));
    }

    private static int Class(LayerSeen seen, string id) => seen.Seen.Single(one => one.Feature.Id == id).Class;

    private static LayerSeen Seen(params (string Id, int Reports)[] features)
    {
        var layer = new Layer("x", () => "x", Subject.Claim, Sight.Full, LayerShape.Point, [new("name", () => "name"), new("told", () => "told"), new("reports", () => "reports") { Kind = FieldKind.Whole }], (_, _) => AsyncEnumerable.Empty<LayerFeature>());
        return LayerSeen.Of(layer, [.. features.Select(one => new LayerFeature(one.Id, new Point(2, 48), new Dictionary<string, object?> { ["name"] = one.Id, ["told"] = $"told {one.Reports}", ["reports"] = one.Reports }))]);
    }
}
