using System.Net;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Doors;

/// <summary>The door of layers is one address for all of them: each layer is asked for by every role, in the house where the city lives.</summary>
public sealed class EveryLayerTests(InhabitedTown town)
{
    private static readonly Role[] ReadersOfDealing = [Role.Analyst, Role.Investigator, Role.AntennaHead];

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Every_layer_answers_every_role_as_the_table_says(Role role)
    {
        var visitor = await town.SignedIn(role);
        foreach (var layer in Layers())
        {
            using var answer = await visitor.Get($"/carte/couches/{layer.Name}.geojson");
            var granted = AccessTable.BestSight(role, layer.Subject) >= layer.AtLeast;
            Assert.True(granted == (answer.StatusCode == HttpStatusCode.OK), $"{role} and {layer.Name}: {(int)answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Nobody_outside_intelligence_is_drawn_a_layer_of_dealing()
    {
        var dealing = Layers().Where(layer => layer.Subject == Subject.DealingReport).ToList();
        Assert.NotEmpty(dealing);
        foreach (var role in Enum.GetValues<Role>().Except(ReadersOfDealing))
        {
            var visitor = await town.SignedIn(role);
            var map = await visitor.Open("/carte");
            Assert.All(dealing, layer => Assert.DoesNotContain(layer.Name + ".geojson", map.Source.Text, StringComparison.Ordinal));
        }
    }

    private List<Layer> Layers() => [.. town.Parts.GetServices<Layer>()];
}
