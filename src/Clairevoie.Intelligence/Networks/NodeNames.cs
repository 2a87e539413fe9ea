using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Networks;

/// <summary>Names of nodes, none borne twice: drawn with the identifier until a free one comes, and held by a constraint of the store.</summary>
public static class NodeNames
{
    private const int Tries = 1_000;

    private static readonly Question All = Question.In<KeepNetworks>("Networks/node_ids");
    private static readonly Question Take = Question.In<KeepNetworks>("Networks/take_name");

    /// <summary>An identifier whose name no node bears. Nodes that were written down before names were held count too.</summary>
    public static async Task<Guid> Draw(Glance look, Func<Guid> draw)
    {
        var taken = (await look.Rows<Guid>(All)).Select(NodeName.SignOf).ToHashSet();
        for (var tried = 0; tried < Tries; tried++)
            if (draw() is var id && !taken.Contains(NodeName.SignOf(id))) return id;
        throw new InvalidOperationException("No free name was drawn: the room holds nearly as many nodes as there are names.");
    }

    /// <summary>Keeps the name of a node that is being written down.</summary>
    /// <exception cref="NameTakenException">Another took it in the meantime.</exception>
    public static async Task Keep(Deed deed, Guid node)
    {
        if (await deed.Run(Take, new { sign = NodeName.SignOf(node), node }) == 0) throw new NameTakenException();
    }
}

/// <summary>A name was taken between its drawing and its writing: the node is drawn anew.</summary>
public sealed class NameTakenException : Exception;
