using System.Text.Json;
using System.Text.Json.Serialization;
using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Items;

/// <summary>How what an item tells is sealed: under a key of its own, which a purge destroys.</summary>
public static class ItemSeal
{
    /// <summary>Seals what an item tells.</summary>
    public static byte[] Seal(RoomKeys keys, byte[] key, ItemTold told, Guid item)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return keys.Seal(key, JsonSerializer.SerializeToUtf8Bytes(told, ItemJson.Default.ItemTold), Id(item));
    }

    /// <summary>Opens what an item tells; nothing once its key is destroyed.</summary>
    public static async Task<ItemTold?> Open(Glance look, ItemRow row)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(row);
        return await look.KeyOf(Id(row.Id)) is { } key
            ? JsonSerializer.Deserialize(look.Keys.Open(key, row.Told, Id(row.Id)), ItemJson.Default.ItemTold)
            : null;
    }

    /// <summary>Seals words that belong to an item.</summary>
    public static async Task<byte[]?> Words(Glance look, Guid item, string? words) =>
        string.IsNullOrEmpty(words) || await look.KeyOf(Id(item)) is not { } key ? null : look.Keys.Seal(key, words, $"{Id(item)}/words");

    /// <summary>Opens words that belong to an item.</summary>
    public static async Task<string?> Words(Glance look, Guid item, byte[]? kept) =>
        kept is null || await look.KeyOf(Id(item)) is not { } key ? null : look.Keys.OpenWords(key, kept, $"{Id(item)}/words");

    private static string Id(Guid item) => item.ToString("D");
}

/// <summary>How an item is written before it is sealed.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(PointAsPair), typeof(HalfDayAsText)])]
[JsonSerializable(typeof(ItemTold))]
internal sealed partial class ItemJson : JsonSerializerContext;
