namespace Clairevoie.Domain;

/// <summary>
/// The name by which people speak of a node. It is made from the node's identifier and from nothing else: nobody types it, so
/// no name, nickname or account can become one.
/// </summary>
public static class NodeName
{
    private const int Numbers = 900;

    private static readonly string[] Words =
    [
        "Acajou", "Agate", "Ajonc", "Albâtre", "Alfa", "Amidon", "Ancre", "Abaca", "Ardoise", "Argile", "Armoise", "Aubier", "Aulne", "Avoine", "Balise", "Bambou",
        "Basalte", "Bouée", "Bouleau", "Brique", "Brume", "Bruyère", "Calcaire", "Carex", "Cèdre", "Cendre", "Chardon", "Charme", "Chaume", "Ciment", "Cobalt", "Corail",
        "Craie", "Cuivre", "Cyprès", "Écume", "Érable", "Étain", "Fanal", "Fougère", "Frêne", "Galet", "Genêt", "Givre", "Granit", "Grès", "Houle", "Jonc",
        "Laiton", "Lichen", "Liège", "Lin", "Marne", "Mélèze", "Mica", "Nacre", "Noyer", "Ocre", "Orme", "Quartz", "Roseau", "Saule", "Tilleul", "Zinc",
    ];

    /// <summary>The name of a node: one of sixty-four words and a number of three figures.</summary>
    public static string Of(Guid node)
    {
        var sign = SignOf(node);
        return $"{Words[sign / Numbers]} {100 + (sign % Numbers)}";
    }

    /// <summary>The name as a number: two nodes of one room never bear the same, which the room holds to when a node is written down.</summary>
    public static int SignOf(Guid node)
    {
        Span<byte> bytes = stackalloc byte[16];
        node.TryWriteBytes(bytes);
        return (bytes[0] % Words.Length * Numbers) + (((bytes[1] << 8) | bytes[2]) % Numbers);
    }
}
