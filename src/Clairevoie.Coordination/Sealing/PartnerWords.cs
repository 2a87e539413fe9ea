using System.Security.Cryptography;
using Clairevoie.Store;

namespace Clairevoie.Coordination.Sealing;

/// <summary>
/// Words that partners write among themselves: sealed with a key of the room and bound to the place where they stand, so that the store's
/// file tells none of them, and none can be moved to another place.
/// </summary>
internal static class PartnerWords
{
    /// <summary>What stands for words that were changed or moved behind the house: no fingerprint fits it, so that a timeline says from where.</summary>
    public const string Unreadable = "\uFFFD";

    private const string Purpose = "words among partners";

    /// <summary>The words, sealed; nothing where there are none.</summary>
    public static byte[]? SealWords(this RoomKeys keys, string words, string where) => words.Length == 0 ? null : keys.Seal(keys.Derive(Purpose), words, where);

    /// <summary>The words, opened; as they lie where the first round has not sealed them yet.</summary>
    public static string ReadWords(this RoomKeys keys, (byte[]? Sealed, string Clear) kept, string where)
    {
        if (kept.Sealed is not { Length: > 0 } bytes)
            return kept.Clear;
        try
        {
            return keys.OpenWords(keys.Derive(Purpose), bytes, where);
        }
        catch (CryptographicException)
        {
            return Unreadable;
        }
    }

    /// <summary>Where an entry of a timeline stands.</summary>
    public static string OfEntry(string problem, int turn) => $"problem {problem} {turn}";

    /// <summary>Where a decision or a proposal of a committee stands.</summary>
    public static string OfPaper(string id) => $"paper {id}";
}
