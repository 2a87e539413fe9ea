using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.GisKeys;

/// <summary>One's own keys for map programs.</summary>
[Shows(Subject.Desk)]
public sealed class MyGisKeysModel(GisKeyBook book, IStringLocalizer<GisKeyWords> words) : KeysOfMine(book, words, KeyUse.Maps, "~/compte/cles-sig")
{
    /// <summary>The address of the service.</summary>
    public string Service => $"{Request.Scheme}://{Request.Host}/ogc";
}
