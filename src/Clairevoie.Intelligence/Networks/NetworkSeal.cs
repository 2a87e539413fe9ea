using Clairevoie.Store;

namespace Clairevoie.Intelligence.Networks;

/// <summary>How words about networks are sealed: each under a key of its own record, which can be destroyed.</summary>
internal static class NetworkSeal
{
    public static async Task<byte[]> Seal(Deed deed, Guid record, string words) =>
        deed.Keys.Seal(await deed.NewKey(record.ToString("D")), words, Place(record));

    public static string Open(RoomKeys keys, Guid record, byte[] wrap, byte[] words) =>
        keys.OpenWords(keys.Unwrap(wrap, record.ToString("D")), words, Place(record));

    /// <summary>Seals why a tie is withdrawn, under the tie's own key.</summary>
    public static async Task<byte[]> SealWhy(Deed deed, Guid tie, string why) =>
        deed.Keys.Seal(await deed.KeyOf(tie.ToString("D")) ?? throw new InvalidOperationException("A tie has a key."), why, Why(tie));

    /// <summary>Opens why a tie was withdrawn.</summary>
    public static string OpenWhy(RoomKeys keys, Guid tie, byte[] wrap, byte[] why) => keys.OpenWords(keys.Unwrap(wrap, tie.ToString("D")), why, Why(tie));

    private static string Why(Guid tie) => $"{tie:D}/withdrawn";

    private static string Place(Guid record) => $"{record:D}/words";
}
