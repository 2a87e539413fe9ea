using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Clairevoie.HouseTests.Coordination;

/// <summary>The shapes of GeoReport v2 as a schema, written here from what its specification says of each field.</summary>
internal static class GeoReportShapes
{
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:simpleType name="yes"><xs:restriction base="xs:string"><xs:enumeration value="true"/><xs:enumeration value="false"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="instant"><xs:restriction base="xs:string"><xs:pattern value="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+\-]\d\d:\d\d)"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="degrees"><xs:restriction base="xs:string"><xs:pattern value="(-?\d+(\.\d+)?)?"/></xs:restriction></xs:simpleType>
          <xs:element name="discovery"><xs:complexType><xs:sequence>
            <xs:element name="changeset" type="instant"/><xs:element name="contact"/><xs:element name="key_service"/>
            <xs:element name="endpoints"><xs:complexType><xs:sequence><xs:element name="endpoint" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="specification" type="xs:anyURI"/><xs:element name="url" type="xs:anyURI"/><xs:element name="changeset" type="instant"/>
              <xs:element name="type"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="production"/><xs:enumeration value="test"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="formats"><xs:complexType><xs:sequence><xs:element name="format" type="xs:string" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="services"><xs:complexType><xs:sequence><xs:element name="service" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="service_code" type="xs:token"/><xs:element name="service_name" type="xs:string"/><xs:element name="description" type="xs:string"/><xs:element name="metadata" type="yes"/>
            <xs:element name="type"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="realtime"/><xs:enumeration value="batch"/><xs:enumeration value="blackbox"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="keywords" type="xs:string"/><xs:element name="group" type="xs:string"/>
          </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
          <xs:element name="service_definition"><xs:complexType><xs:sequence><xs:element name="service_code" type="xs:token"/>
            <xs:element name="attributes"><xs:complexType><xs:sequence><xs:element name="attribute" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="variable" type="yes"/><xs:element name="code" type="xs:token"/>
              <xs:element name="datatype"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="string"/><xs:enumeration value="number"/><xs:enumeration value="datetime"/><xs:enumeration value="text"/><xs:enumeration value="singlevaluelist"/><xs:enumeration value="multivaluelist"/></xs:restriction></xs:simpleType></xs:element>
              <xs:element name="required" type="yes"/><xs:element name="datatype_description"/><xs:element name="order" type="xs:positiveInteger"/><xs:element name="description" type="xs:string"/>
              <xs:element name="values"><xs:complexType><xs:sequence><xs:element name="value" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="key" type="xs:string"/><xs:element name="name" type="xs:string"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
            </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
          </xs:sequence></xs:complexType></xs:element>
          <xs:element name="service_requests"><xs:complexType><xs:sequence><xs:element name="request" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:choice>
            <xs:sequence><xs:element name="service_notice" type="xs:string"/><xs:element name="account_id"/></xs:sequence>
            <xs:sequence><xs:element name="service_request_id" type="xs:token"/><xs:choice>
              <xs:sequence><xs:element name="service_notice" type="xs:string"/><xs:element name="account_id"/></xs:sequence>
              <xs:sequence>
                <xs:element name="status"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="open"/><xs:enumeration value="closed"/></xs:restriction></xs:simpleType></xs:element>
                <xs:element name="status_notes"/><xs:element name="service_name" type="xs:string"/><xs:element name="service_code" type="xs:token"/><xs:element name="description"/>
                <xs:element name="agency_responsible" type="xs:string"/><xs:element name="service_notice" type="xs:string"/><xs:element name="requested_datetime" type="instant"/><xs:element name="updated_datetime" type="instant"/>
                <xs:element name="expected_datetime"/><xs:element name="address"/><xs:element name="address_id"/><xs:element name="zipcode"/><xs:element name="lat" type="degrees"/><xs:element name="long" type="degrees"/><xs:element name="media_url"/>
              </xs:sequence></xs:choice></xs:sequence>
          </xs:choice></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
          <xs:element name="errors"><xs:complexType><xs:sequence><xs:element name="error" maxOccurs="unbounded"><xs:complexType><xs:sequence>
            <xs:element name="code"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="4\d\d"/></xs:restriction></xs:simpleType></xs:element><xs:element name="description"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType></xs:element>
          </xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """;

    private static readonly XmlSchemaSet Shapes = Read();

    /// <summary>What in an answer is not as the specification says.</summary>
    public static IReadOnlyList<string> Wrong(string answer)
    {
        List<string> wrong = [];
        XDocument.Parse(answer).Validate(Shapes, (_, fault) => wrong.Add(fault.Message));
        return wrong;
    }

    private static XmlSchemaSet Read()
    {
        using var text = new StringReader(Schema);
        using var reader = XmlReader.Create(text);
        var shapes = new XmlSchemaSet();
        shapes.Add(null, reader);
        shapes.Compile();
        return shapes;
    }
}
