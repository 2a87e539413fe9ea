using Clairevoie.Store;

namespace Clairevoie.Intelligence.Networks;

/// <summary>How words about networks are sealed: each under a key of its own record, which can be destroyed.</summary>
internal static class NetworkSeal
{
    public static async Task<byte[]> Seal(Deed deed, Guid record, string words) =>
        deed.Keys.Seal(await deed.NewKey(record.ToString("D")), words, Place(record));

    public static string Open(RoomKeys keys, Guid record, byte[] wrap, byte[] words) =>
        keys.OpenWords(keys.Unwrap(wrap, record.ToString("D")), words, Place(record));

    private static string Place(Guid record) => $"{record:D}/words";
}
