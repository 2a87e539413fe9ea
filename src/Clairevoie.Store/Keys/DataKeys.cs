namespace Clairevoie.Store;

/// <summary>
/// The keys of single records, each kept under the room's wrap in the cellar's own table, where a rotation finds them.
/// Destroying a record's key makes what it sealed unreadable for ever, in the store and in later backups.
/// </summary>
public static class DataKeys
{
    private static readonly Question Add = Question.In<RoomKeys>("Keys/add_data_key");
    private static readonly Question Find = Question.In<RoomKeys>("Keys/data_key");
    private static readonly Question Drop = Question.In<RoomKeys>("Keys/drop_data_key");

    /// <summary>Makes a key for a new record and keeps it under its wrap.</summary>
    public static async Task<byte[]> NewKey(this Deed deed, string record)
    {
        ArgumentNullException.ThrowIfNull(deed);
        var key = RoomKeys.NewDataKey();
        await deed.Run(Add, new { Record = record, Wrap = deed.Keys.Wrap(key, record) });
        return key;
    }

    /// <summary>The key of a record, or nothing when it never had one or it was destroyed.</summary>
    public static async Task<byte[]?> KeyOf(this Glance glance, string record)
    {
        ArgumentNullException.ThrowIfNull(glance);
        return await glance.One<byte[]>(Find, new { Record = record }) is { } wrap ? glance.Keys.Unwrap(wrap, record) : null;
    }

    /// <summary>Destroys the key of a record; says whether there was one.</summary>
    public static async Task<bool> DestroyKey(this Deed deed, string record)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return await deed.Run(Drop, new { Record = record }) > 0;
    }
}
