using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;
using Clairevoie.Windows.Ogc.Cql;
using NetTopologySuite.Geometries;
using Xunit;

namespace Clairevoie.Tests.Where.Ogc;

/// <summary>Conditions in CQL2 text: what cannot be read, what has no value, what holds.</summary>
public sealed class CqlTests
{
    private static readonly Layer Layer = new("x", () => "x", Subject.Claim, Sight.Full, LayerShape.Point,
        [new("name", () => "name"), new("reports", () => "reports") { Kind = FieldKind.Whole }, new("last", () => "last") { Kind = FieldKind.Day }, new("missing", () => "missing")], (_, _) => AsyncEnumerable.Empty<LayerFeature>());

    private static readonly LayerFeature Feature = new("f-1", new Point(2.35, 48.85), new Dictionary<string, object?>
    {
        ["name"] = "Rue de l'Épée", ["reports"] = 12L, ["last"] = new DateOnly(2026, 3, 14), ["missing"] = null,
    });

    [Theory]
    [InlineData("")]
    [InlineData("reports")] // a number is no truth
    [InlineData("reports >")]
    [InlineData("reports > 11 AND")]
    [InlineData("(reports > 11")]
    [InlineData("reports > 11)")]
    [InlineData("secret = 1")]
    [InlineData("name = 'a")]
    [InlineData("name NOT = 'a'")]
    [InlineData("name IN ()")]
    [InlineData("sleep(10) = 1")]
    [InlineData("S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 1)))")]
    [InlineData("S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 0 1, 1 0, 0 0)))")] // crosses itself
    [InlineData("S_INTERSECTS(geometry, BBOX(1,2,3))")]
    [InlineData("S_INTERSECTS(name, POINT(1 2))")]
    [InlineData("T_AFTER(last, DATE('2026-13-01'))")]
    [InlineData("last > DATE('yesterday')")]
    [InlineData("1 = 1; drop table claim")]
    public void What_cannot_be_read_is_refused_or_holds_for_nothing(string filter)
    {
        try
        {
            Assert.Null(CqlReader.Read(filter, Layer, CoordinateSystem.Crs84)(Feature));
        }
        catch (CqlFaultException fault)
        {
            Assert.NotEmpty(fault.Message);
        }
    }

    [Fact]
    public void What_is_too_long_or_too_deep_is_refused()
    {
        Assert.Throws<CqlFaultException>(() => Read(new string(' ', 5000)));
        Assert.Throws<CqlFaultException>(() => Read($"{new string('(', 200)}reports = 1{new string(')', 200)}"));
        Assert.Throws<CqlFaultException>(() => Read($"{string.Concat(Enumerable.Repeat("NOT ", 200))}reports = 1"));
    }

    [Theory]
    [InlineData("missing = 'a'")]
    [InlineData("NOT missing = 'a'")]
    [InlineData("missing LIKE '%'")]
    [InlineData("missing IN ('a')")]
    [InlineData("missing BETWEEN 1 AND 2")]
    [InlineData("name > 3")]
    [InlineData("missing = 'a' AND reports = 12")]
    public void What_has_no_value_neither_holds_nor_fails(string filter) => Assert.Null(Read(filter));

    [Theory]
    [InlineData("reports = 12", true)]
    [InlineData("reports <> 12", false)]
    [InlineData("reports >= 12 AND reports <= 12.0", true)]
    [InlineData("reports > 12 OR name = 'Rue de l''Épée'", true)]
    [InlineData("NOT (reports > 12 OR reports < 3)", true)]
    [InlineData("\"reports\" BETWEEN 11 AND 13", true)]
    [InlineData("reports NOT BETWEEN 11 AND 13", false)]
    [InlineData("name LIKE 'Rue%p_e'", true)]
    [InlineData("name LIKE 'rue%'", false)]
    [InlineData("CASEI(name) LIKE CASEI('rue%')", true)]
    [InlineData("name NOT LIKE '%\\%%'", true)]
    [InlineData("reports IN (1, 12, 3)", true)]
    [InlineData("id IN ('f-2')", false)]
    [InlineData("missing IS NULL AND name IS NOT NULL", true)]
    [InlineData("missing = 'a' OR reports = 12", true)]
    [InlineData("last = DATE('2026-03-14')", true)]
    [InlineData("last > '2026-03-13'", true)]
    [InlineData("T_AFTER(last, DATE('2026-03-13'))", true)]
    [InlineData("T_BEFORE(last, TIMESTAMP('2026-03-14T08:00:00Z'))", false)]
    [InlineData("T_DURING(last, INTERVAL('2026-03-01', '..'))", true)]
    [InlineData("T_INTERSECTS(last, INTERVAL('2026-03-14', '2026-03-20'))", true)]
    [InlineData("T_DISJOINT(last, INTERVAL('..', '2026-03-01'))", true)]
    [InlineData("S_INTERSECTS(geometry, BBOX(2, 48, 3, 49))", true)]
    [InlineData("S_INTERSECTS(geometry, POLYGON((2 48, 3 48, 3 49, 2 49, 2 48)))", true)]
    [InlineData("S_WITHIN(geometry, POLYGON((2 48, 3 48, 3 49, 2 49, 2 48)))", true)]
    [InlineData("S_DISJOINT(geometry, POINT(2.35 48.85))", false)]
    [InlineData("S_EQUALS(geometry, POINT(2.35 48.85))", true)]
    public void A_condition_holds_or_not(string filter, bool expected) => Assert.Equal(expected, Read(filter));

    [Fact]
    public void A_shape_is_read_in_the_axes_of_its_system()
    {
        var north = CoordinateSystem.Find("http://www.opengis.net/def/crs/EPSG/0/4326")!;
        Assert.True(CqlReader.Read("S_INTERSECTS(geometry, BBOX(48, 2, 49, 3))", Layer, north)(Feature));
        Assert.False(CqlReader.Read("S_INTERSECTS(geometry, BBOX(48, 2, 49, 3))", Layer, CoordinateSystem.Crs84)(Feature));
    }

    [Fact]
    public void A_pattern_of_many_stars_costs_little()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.False(IsLike(new string('a', 3000), string.Concat(Enumerable.Repeat("%a", 200)) + "b"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"{clock.Elapsed}");
    }

    private static bool? IsLike(string words, string pattern) =>
        CqlReader.Read($"name LIKE '{pattern}'", Layer, CoordinateSystem.Crs84)(Feature with { Values = new Dictionary<string, object?> { ["name"] = words } });

    private static bool? Read(string filter) => CqlReader.Read(filter, Layer, CoordinateSystem.Crs84)(Feature);
}
