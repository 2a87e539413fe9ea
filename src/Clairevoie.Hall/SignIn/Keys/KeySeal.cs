using System.Xml.Linq;
using Clairevoie.Domain;
using Clairevoie.Store;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Clairevoie.Hall.SignIn.Keys;

/// <summary>Seals the keys of cookies under the Hall's key before they are kept.</summary>
public sealed class KeySeal(Cellar cellar) : IXmlEncryptor
{
    internal const string Purpose = "protection keys";
    internal const string Record = "protection-key";

    /// <inheritdoc />
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var keys = cellar.KeysOf(Room.Hall);
        var kept = keys.Seal(keys.Derive(Purpose), plaintextElement.ToString(SaveOptions.DisableFormatting), Record);
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(kept)), typeof(KeyOpening));
    }
}
