using System.Xml.Linq;
using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall.SignIn.Keys;

/// <summary>Opens what <see cref="KeySeal"/> sealed. The framework makes it from its name.</summary>
public sealed class KeyOpening(IServiceProvider house) : IXmlDecryptor
{
    /// <inheritdoc />
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        var keys = house.GetRequiredService<Cellar>().KeysOf(Room.Hall);
        return XElement.Parse(keys.OpenWords(keys.Derive(KeySeal.Purpose), Convert.FromBase64String(encryptedElement.Value), KeySeal.Record));
    }
}
