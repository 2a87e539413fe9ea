using System.Xml.Linq;
using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Clairevoie.Hall.SignIn.Keys;

/// <summary>Keeps the keys of cookies in the Hall's store, so that every node reads the same and a backup holds them (sealed).</summary>
public sealed class KeptKeys(Cellar cellar) : IXmlRepository
{
    private static readonly Question All = Question.In<KeptKeys>("SignIn/Keys/protection_keys");
    private static readonly Question Add = Question.In<KeptKeys>("SignIn/Keys/add_protection_key");

    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. cellar.Of(Room.Hall).Look(glance => glance.Rows<string>(All)).GetAwaiter().GetResult().Select(XElement.Parse)];

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        var kept = new { id = Guid.NewGuid(), name = friendlyName, @sealed = element.ToString(SaveOptions.DisableFormatting) };
        var doing = Doing.Anonymous(Act.Key, "key of cookies made", $"protection-key/{kept.id:D}");
        cellar.Of(Room.Hall).Do(doing, deed => deed.Run(Add, kept)).GetAwaiter().GetResult();
    }
}
