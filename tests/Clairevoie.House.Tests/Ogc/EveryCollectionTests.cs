using System.Net;
using System.Text.Json;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.HouseTests.Look;
using Clairevoie.Windows.Map;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Ogc;

/// <summary>Every collection, asked for by every role: the table alone decides who is told of it.</summary>
public sealed class EveryCollectionTests(InhabitedTown town)
{
    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_role_is_told_of_the_collections_that_the_table_grants_and_of_no_other(Role role)
    {
        var visitor = await town.SignedIn(role);
        using var listed = await visitor.Get("/ogc/collections");
        var names = (await OgcProgram.Read(listed)).GetProperty("collections").EnumerateArray().Select(one => one.GetProperty("id").GetString()).ToHashSet();
        foreach (var layer in town.Parts.GetServices<Layer>())
        {
            var granted = AccessTable.BestSight(role, layer.Subject) >= layer.AtLeast;
            Assert.True(granted == names.Contains(layer.Name), $"{role} is told of {layer.Name}");
            foreach (var address in (string[])["", "/queryables", "/items?limit=1", "/items?limit=1&f=html"])
            {
                using var answer = await visitor.Get($"/ogc/collections/{layer.Name}{address}");
                Assert.True(granted == (answer.StatusCode == HttpStatusCode.OK), $"{role} at {layer.Name}{address}: {(int)answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Without_a_key_everybody_reads_outlines_published_figures_and_public_counts_and_nothing_else()
    {
        using var program = new OgcProgram(town.Address);
        Assert.Equal(["chiffres", "nuisances", "territoires"], (await program.Collections()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Coordinator)]
    public async Task A_column_holds_one_kind_of_thing(Role role)
    {
        using var program = new OgcProgram(town.Address, role == Role.Analyst ? await AnalystKey.Of(town) : await OgcProgram.KeyOf(town, role));
        var layers = town.Parts.GetRequiredService<GrantedLayers>().All.ToDictionary(layer => layer.Name);
        foreach (var name in await program.Collections())
            foreach (var feature in await program.Walk($"/ogc/collections/{name}/items?limit=1000"))
                foreach (var field in layers[name].Fields)
                {
                    var value = feature.GetProperty("properties").GetProperty(field.Key);
                    Assert.True(value.ValueKind == JsonValueKind.Null || IsOf(field.Kind, value), $"{name}.{field.Key} holds {value}");
                }
    }

    [Theory]
    [InlineData("", 1280, false)]
    [InlineData("/en", 375, true)]
    public async Task The_pages_of_the_service_can_be_used_by_everybody(string language, int width, bool dark)
    {
        await using var browser = await Chromium.Start();
        var window = await browser.Window(town, await town.SignedIn(Role.Analyst), width, dark: dark);
        var glance = new Glance(window);
        foreach (var address in (string[])["", "/conformance", "/api", "/collections", "/collections/points-de-deal", "/collections/points-de-deal/queryables", "/collections/points-de-deal/items?limit=5", "/collections/territoires/items/ARM-00101"])
        {
            Assert.Empty(await glance.At($"{language}/ogc{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}f=html", town.Address.ToString()));
            await glance.Keep($"ogc{address.Replace('/', '_').Replace('?', '_')}-{width}");
        }
    }

    private static bool IsOf(FieldKind kind, JsonElement value) => kind switch
    {
        FieldKind.Whole => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        FieldKind.Number => value.ValueKind == JsonValueKind.Number && value.GetRawText().AsSpan().ContainsAny('.', 'E'),
        FieldKind.Day => value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
        _ => value.ValueKind == JsonValueKind.String,
    };
}
