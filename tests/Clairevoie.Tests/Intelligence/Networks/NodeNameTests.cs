using Clairevoie.Domain;
using Clairevoie.Statistics.Chance;
using Xunit;

namespace Clairevoie.Tests.Intelligence.Networks;

/// <summary>A node is called by a name that nobody chose.</summary>
public sealed class NodeNameTests
{
    [Fact]
    public void The_same_node_keeps_its_name_and_two_nodes_seldom_share_one()
    {
        var chance = new CounterChance(5, 0);
        var nodes = Enumerable.Range(0, 200).Select(i => new Guid(BitConverter.GetBytes(chance.Bits((ulong)i)).Concat(BitConverter.GetBytes(chance.Bits((ulong)i + 500))).ToArray())).ToList();

        Assert.All(nodes, node => Assert.Equal(NodeName.Of(node), NodeName.Of(new Guid(node.ToString()))));
        Assert.InRange(nodes.Select(NodeName.Of).Distinct().Count(), 195, 200);
    }

    [Fact]
    public void No_name_seems_to_be_that_of_a_person()
    {
        var chance = new CounterChance(6, 0);

        for (var i = 0UL; i < 2000; i++)
        {
            var name = NodeName.Of(new Guid(BitConverter.GetBytes(chance.Bits(i)).Concat(new byte[8]).ToArray()));
            Assert.Matches(@"^\p{Lu}\p{Ll}+ \d{3}$", name);
            Assert.Empty(Doubts.About($"on parle du {name} depuis lundi"));
        }
    }
}
